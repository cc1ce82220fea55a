package org.unionhome.welfare.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * Who handed a claim in for a member, and by whose word.
 *
 * @param by name of the officer
 * @param hands that must not be among those that decide
 */
record HandedIn(String by, List<String> hands, Authorisation word) {

    static @Nullable HandedIn read(ResultSet row, ClaimSecrets secrets) throws SQLException {
        String by = row.getString("entered_name");
        return by == null
                ? null
                : new HandedIn(
                        by,
                        List.of((String[]) row.getArray("entered_hands").getArray()),
                        new Authorisation(
                                Authorisation.By.valueOf(row.getString("authorised_by")),
                                secrets.open(ClaimSecrets.AUTHORISED, row.getBytes("authorised_name"), null),
                                Objects.requireNonNull(Sql.date(row, "authorised_on"))));
    }
}
