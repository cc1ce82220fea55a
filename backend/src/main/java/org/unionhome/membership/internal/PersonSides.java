package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;

/** Persons to be held against each other; one statement for a page of them. */
@ApplicationScoped
class PersonSides {

    private final Sql sql;

    PersonSides(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, PersonSide> of(Collection<UUID> persons) {
        return sql
                .list(
                        """
                        select p.id, p.name, p.sex, p.birth_date, p.id_number, p.phone, m.member_no, m.union_id, m.status,
                               m.post, coalesce(m.admitted_on, lower(m.period)) as joined_on
                          from person p
                          join lateral (select * from membership l where l.person_id = p.id
                                         order by l.period desc limit 1) m on true
                         where p.id = any (?::uuid[])
                        """,
                        row -> new PersonSide(
                                Sql.id(row, "id"),
                                row.getString("member_no"),
                                row.getString("name"),
                                row.getString("sex"),
                                Sql.date(row, "birth_date"),
                                row.getBytes("id_number"),
                                row.getBytes("phone"),
                                Sql.id(row, "union_id"),
                                row.getString("status"),
                                row.getString("post"),
                                row.getDate("joined_on").toLocalDate()),
                        persons)
                .stream()
                .collect(Collectors.toMap(PersonSide::id, Function.identity()));
    }
}
