package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Mergings in the database; for officers over both unions only. */
@ApplicationScoped
class Merges {

    private static final String LIST = "member-merges";
    private static final String SELECT =
            """
            select id, survivor_id, absorbed_id, survivor_line, absorbed_line, reason, status, proposed_by,
                   proposed_subject, proposed_at, decided_by, decided_at, refusal_reason, reversible_until, reversed_by,
                   reversed_at, moved, stayed, version
              from person_merge
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    Merges(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** One statement. @throws Problem NOT_FOUND, also when one of the unions is out of scope */
    Merge require(UUID id) {
        return read(SELECT + " where id = ?", id);
    }

    /** The same, and nobody else can change it until the transaction ends. */
    Merge lock(UUID id) {
        return read(SELECT + " where id = ? for update", id);
    }

    private Merge read(String select, UUID id) {
        return sql.first(select, Merges::merge, id)
                .filter(this::mine)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private boolean mine(Merge merge) {
        return scope.allows(current.get(), Permission.MEMBER_WRITE, merge.survivorUnion())
                && scope.allows(current.get(), Permission.MEMBER_WRITE, merge.absorbedUnion());
    }

    /** One statement, the latest first. */
    Slice<Merge> list(int limit, @Nullable String cursor) {
        List<UUID> tops = List.copyOf(current.get().topsFor(Permission.MEMBER_WRITE));
        List<String> position = cursors.decode(LIST, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                SELECT
                        + """
                           where survivor_line && ?::uuid[] and absorbed_line && ?::uuid[]
                             and (?::uuid is null or id < ?::uuid)
                           order by id desc
                           limit ?
                          """,
                Merges::merge,
                tops,
                tops,
                before,
                before,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(LIST, last.id()));
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                Sql.id(row, "id"),
                Sql.id(row, "survivor_id"),
                Sql.id(row, "absorbed_id"),
                ids(row, "survivor_line"),
                ids(row, "absorbed_line"),
                row.getString("reason"),
                Merge.Status.valueOf(row.getString("status")),
                row.getString("proposed_by"),
                row.getString("proposed_subject"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("decided_by"),
                Sql.instant(row, "decided_at"),
                row.getString("refusal_reason"),
                Sql.instant(row, "reversible_until"),
                row.getString("reversed_by"),
                Sql.instant(row, "reversed_at"),
                row.getInt("moved"),
                row.getInt("stayed"),
                row.getInt("version"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
