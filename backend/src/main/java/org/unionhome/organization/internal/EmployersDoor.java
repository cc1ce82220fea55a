package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Employers;

/** What other features may ask about employers; one statement each. */
@ApplicationScoped
class EmployersDoor implements Employers {

    private final Sql sql;

    EmployersDoor(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, UUID> ofUnions(Collection<UUID> unions) {
        if (unions.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        """
                        select u.id, e.employer_id
                          from union_node u
                          join lateral (select a.employer_id
                                          from union_node a
                                         where a.id in (u.l1, u.l2, u.l3, u.l4, u.l5, u.l6)
                                           and a.employer_id is not null
                                         order by a.level desc
                                         limit 1) e on true
                         where u.id = any (?::uuid[])
                        """,
                        row -> Map.entry(Sql.id(row, "id"), Sql.id(row, "employer_id")),
                        unions)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> employers) {
        if (employers.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "select id, name from employer where id = any (?::uuid[])",
                        row -> Map.entry(Sql.id(row, "id"), row.getString("name")),
                        employers)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
