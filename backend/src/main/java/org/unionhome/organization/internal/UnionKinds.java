package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/** Reads the kinds that everybody has and those of some roots. */
@ApplicationScoped
class UnionKinds {

    private static final String ALL =
            """
            select k.code, k.name_zh, k.name_en, k.rank, k.basic, k.words, k.committee_from, k.source,
                   k.root_id is not null as own,
                   array(select c.child_kind from union_kind_child c where c.parent_kind = k.code order by 1) as children
              from union_kind k
             where k.root_id is null or k.root_id = any (?::uuid[])
             order by k.rank, k.code
            """;
    private final Sql sql;

    UnionKinds(Sql sql) {
        this.sql = sql;
    }

    /** One statement. */
    KindBook of(Collection<UUID> roots) {
        return new KindBook(sql.list(ALL, UnionKinds::kind, roots));
    }

    KindBook of(UUID root) {
        return of(List.of(root));
    }

    private static UnionKind kind(ResultSet row) throws SQLException {
        return new UnionKind(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getInt("rank"),
                row.getBoolean("basic"),
                texts(row.getArray("words")),
                row.getObject("committee_from", Integer.class),
                row.getString("source"),
                texts(row.getArray("children")),
                row.getBoolean("own"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
