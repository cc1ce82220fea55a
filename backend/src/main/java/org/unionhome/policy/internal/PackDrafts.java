package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Drafts in the database, for officers of their unions only. */
@ApplicationScoped
class PackDrafts {

    private static final String LIST = "policy-drafts";
    private static final String SELECT =
            """
            select d.id, d.root_id, d.union_id, d.kind, d.code, d.base_code, d.base_version, d.content, d.from_day,
                   d.status, d.note, d.maker, d.maker_hands, d.checker, d.reason, d.version, d.updated_at
              from pack_draft d
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    PackDrafts(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** One statement. @throws Problem NOT_FOUND, also when its union is out of scope */
    PackDraft require(UUID id) {
        return read(SELECT + " where d.id = ?", id, Permission.POLICY_READ);
    }

    /** The same, and nobody else can change it until the transaction ends. */
    PackDraft lock(UUID id, Permission permission) {
        return read(SELECT + " where d.id = ? for update", id, permission);
    }

    /**
     * Writes what makes a draft an open one.
     *
     * @throws Problem POLICY_DRAFT_WAITING when another draft of the same pack is open at the union, POLICY_CODE_TAKEN
     *     when one of the same code is open anywhere else
     */
    void write(String code, String statement, @Nullable Object... values) {
        try {
            sql.update(statement, values);
        } catch (SqlFailed failed) {
            if (SqlFailed.breaks(failed, "pack_draft_own_code")) {
                throw Problem.of(PolicyProblem.POLICY_CODE_TAKEN, code);
            }
            throw SqlFailed.isDuplicate(failed) ? Problem.of(PolicyProblem.POLICY_DRAFT_WAITING) : failed;
        }
    }

    private PackDraft read(String select, UUID id, Permission permission) {
        return sql.first(select, PackDrafts::draft, id)
                .filter(draft -> scope.allows(current.get(), permission, draft.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** One statement, the latest first. */
    Slice<PackDraft> list(@Nullable UUID union, int limit, @Nullable String cursor) {
        String key = LIST + "|" + union;
        List<String> position = cursors.decode(key, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var tops = scope.subtrees(current.get(), Permission.POLICY_READ, union);
        var ids = tops.stream().map(Scope.Subtree::top).collect(Collectors.toList());
        var rows = sql.list(
                SELECT
                        + """
                          join union_node n on n.id = d.union_id
                         where array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && ?::uuid[]
                           and (?::uuid is null or d.id < ?::uuid)
                         order by d.id desc
                         limit ?
                        """,
                PackDrafts::draft,
                ids,
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(key, last.id()));
    }

    private static PackDraft draft(ResultSet row) throws SQLException {
        return new PackDraft(
                Sql.id(row, "id"),
                Sql.id(row, "root_id"),
                Sql.id(row, "union_id"),
                PackDraft.Kind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("base_code"),
                row.getInt("base_version"),
                row.getString("content"),
                Sql.date(row, "from_day"),
                PackDraft.Status.valueOf(row.getString("status")),
                row.getString("note"),
                row.getString("maker"),
                Arrays.asList((String[]) row.getArray("maker_hands").getArray()),
                row.getString("checker"),
                row.getString("reason"),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }
}
