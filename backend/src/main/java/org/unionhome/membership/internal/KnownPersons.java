package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;

/** Finds people by the blind indexes of their identity numbers, former ones included. One statement. */
@ApplicationScoped
class KnownPersons {

    private final Sql sql;

    KnownPersons(Sql sql) {
        this.sql = sql;
    }

    /** By index in hex. */
    Map<String, KnownPerson> by(UUID root, Collection<String> idIndexes) {
        return sql
                .list(
                        "select * from known_by_id_number(?, ?::text[])",
                        row -> new KnownPerson(
                                row.getString("id_index"),
                                Sql.id(row, "person_id"),
                                Status.valueOf(row.getString("status")),
                                row.getString("act")),
                        root,
                        idIndexes)
                .stream()
                .collect(Collectors.toMap(KnownPerson::idIndex, Function.identity(), (one, same) -> one));
    }
}
