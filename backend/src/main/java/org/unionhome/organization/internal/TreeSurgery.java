package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Changes of the tree itself, each as one statement whatever the size of what moves. */
@ApplicationScoped
class TreeSurgery {

    private static final String NODE =
            """
            select n.id, n.root_id, n.parent_id, n.name, n.kind, n.level, n.valid_from, n.status,
                   array_remove(array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6], null) as line, b.below, b.deepest
              from union_node n,
                   lateral (select count(*) filter (where s.status = 'ACTIVE') - 1 as below, max(s.level) as deepest
                              from union_node s
                             where s.root_id = n.root_id and n.id in (s.l1, s.l2, s.l3, s.l4, s.l5, s.l6)) b
             where %s
             order by n.code
               for no key update of n
            """;
    private static final String BELOW =
            """
            select s.id, s.valid_from
              from union_node s
             where s.root_id = ? and array[s.l1, s.l2, s.l3, s.l4, s.l5, s.l6] && ?::uuid[]
             order by s.level, s.id
               for no key update
            """;

    /** The part of each path from the moved union down is hung below the path of the new parent. */
    private static final String HANG =
            """
            update union_node n
               set parent_id = case when n.id = w.moved then w.parent else n.parent_id end,
                   level = w.level, l1 = w.line[1], l2 = w.line[2], l3 = w.line[3], l4 = w.line[4], l5 = w.line[5],
                   l6 = w.line[6], valid_from = ?::date, version = n.version + 1, updated_at = now()
              from (select s.id, x.id as moved, p.id as parent, p.level + s.level - x.level + 1 as level,
                           (array[p.l1, p.l2, p.l3, p.l4, p.l5, p.l6])[1 : p.level]
                           || (array[s.l1, s.l2, s.l3, s.l4, s.l5, s.l6])[x.level : s.level] as line
                      from union_node x, union_node p, union_node s
                     where x.id = any (?::uuid[]) and p.id = ? and s.root_id = x.root_id
                       and x.id in (s.l1, s.l2, s.l3, s.l4, s.l5, s.l6)) w
             where n.id = w.id
            """;

    private final Sql sql;

    TreeSurgery(Sql sql) {
        this.sql = sql;
    }

    /** Nothing else changes the tree of a root until the transaction ends. */
    void seize(UUID root) {
        sql.first("select pg_advisory_xact_lock(hashtextextended('tree|' || ?, 0))", row -> true, root.toString());
    }

    Optional<TreeNode> find(UUID union) {
        return sql.first(NODE.formatted("n.id = ?"), TreeSurgery::node, union);
    }

    private static TreeNode node(ResultSet row) throws SQLException {
        return new TreeNode(
                Sql.id(row, "id"),
                Sql.id(row, "root_id"),
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getInt("level"),
                List.of((UUID[]) row.getArray("line").getArray()),
                row.getInt("below"),
                row.getInt("deepest"),
                Sql.date(row, "valid_from"),
                row.getString("status").equals("DISSOLVED"));
    }

    /** Unions and all below them, held until the transaction ends. @throws Problem when one changed after the day */
    List<UUID> hold(List<TreeNode> unions, LocalDate day, String pointer) {
        return sql.list(BELOW, row -> held(row, day, pointer), unions.get(0).root(), ids(unions));
    }

    private static List<UUID> ids(List<TreeNode> unions) {
        return unions.stream().map(TreeNode::id).toList();
    }

    private static UUID held(ResultSet row, LocalDate day, String pointer) throws SQLException {
        LocalDate since = Sql.date(row, "valid_from");
        if (since != null && since.isAfter(day)) {
            throw Problem.ofFault(pointer, "CHANGED_LATER", since.toString());
        }
        return Sql.id(row, "id");
    }

    void hang(List<TreeNode> unions, UUID parent, LocalDate day) {
        sql.update(HANG, day, ids(unions), parent);
    }

    void rename(UUID union, String name, LocalDate day) {
        sql.update(
                """
                update union_node set name = ?, valid_from = ?::date, version = version + 1, updated_at = now()
                 where id = ?
                """,
                name,
                day,
                union);
    }

    void dissolve(UUID union, LocalDate day) {
        sql.update(
                """
                update union_node
                   set status = 'DISSOLVED', valid_from = ?::date, version = version + 1, updated_at = now()
                 where id = ?
                """,
                day,
                union);
    }

    List<TreeNode> children(UUID union) {
        return sql.list(NODE.formatted("n.parent_id = ? and n.status = 'ACTIVE'"), TreeSurgery::node, union);
    }

    /** Unions that a reorganisation has split off so far. */
    List<UUID> splitOff(UUID reorganization) {
        return sql.list(
                "select successor_id from union_succession where reorganization_id = ? and how = 'SPLIT'",
                row -> row.getObject(1, UUID.class),
                reorganization);
    }

    /** A new union beside another one, of the same kind and employer. */
    UUID beside(TreeNode union, String code, String name, LocalDate day, String pointer) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into union_node (id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6,
                                            employer_id, division_code, valid_from)
                    select v.id, n.root_id, n.parent_id, ?, ?, n.kind, n.level, n.l1,
                           case when n.level = 2 then v.id else n.l2 end,
                           case when n.level = 3 then v.id else n.l3 end,
                           case when n.level = 4 then v.id else n.l4 end,
                           case when n.level = 5 then v.id else n.l5 end,
                           case when n.level = 6 then v.id else n.l6 end,
                           n.employer_id, n.division_code, ?::date
                      from union_node n, (values (?::uuid)) v (id)
                     where n.id = ?
                    """,
                    code,
                    name,
                    day,
                    id,
                    union.id());
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.ofFault(pointer, "CODE_TAKEN") : failed;
        }
    }

    void succeed(UUID from, UUID into, UUID reorganization, String how, LocalDate day) {
        sql.update(
                """
                insert into union_succession (predecessor_id, successor_id, reorganization_id, how, on_day)
                values (?, ?, ?, ?, ?::date)
                on conflict do nothing
                """,
                from,
                into,
                reorganization,
                how,
                day);
    }

    void pathsFollow(List<UUID> unions) {
        sql.first("select union_paths_follow(?::uuid[])", row -> row.getInt(1), unions);
    }

    /** Certificates as a legal person that are valid when the union ends; they have to be given back. */
    int certificates(UUID union, LocalDate day) {
        return sql.first(
                        "select count(*) from union_certificate where union_id = ? and valid @> ?::date",
                        row -> row.getInt(1),
                        union,
                        day)
                .orElse(0);
    }

    /** Records of employers go on being kept. */
    int employersFollow(UUID from, UUID into) {
        return sql.update(
                "update employer set union_id = ?, version = version + 1, updated_at = now() where union_id = ?",
                into,
                from);
    }
}
