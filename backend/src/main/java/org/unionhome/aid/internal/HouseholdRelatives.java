package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Sql;

/**
 * Keeps by which identity numbers the relatives of a household are recognised, without keeping the numbers readable: whoever
 * stands in its table works neither on its file nor on its cases.
 */
@ApplicationScoped
class HouseholdRelatives {

    /** The index of identity numbers in files of members: the same number gives the same index. */
    private static final String ID_NUMBER = "person.idNumber";

    private final Sql sql;
    private final FieldCipher cipher;

    HouseholdRelatives(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    void keep(UUID file, Household household) {
        List<String> indexes = indexes(household);
        sql.update(
                """
                update hardship_file
                   set relatives = array(select decode(x, 'hex') from unnest(?::text[]) x order by x)
                 where id = ? and relatives is distinct from array(select decode(x, 'hex') from unnest(?::text[]) x order by x)
                """,
                indexes,
                file,
                indexes);
    }

    private List<String> indexes(Household household) {
        return household.members().stream()
                .map(Household.Relative::idNumber)
                .filter(Objects::nonNull)
                .flatMap(number -> IdNumber.parse(number).stream())
                .map(number -> HexFormat.of().formatHex(cipher.blindIndex(ID_NUMBER, number.reveal())))
                .distinct()
                .toList();
    }
}
