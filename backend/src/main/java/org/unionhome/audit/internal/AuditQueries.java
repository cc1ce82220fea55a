package org.unionhome.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of the log within scope, the latest first; one statement a page. */
@ApplicationScoped
class AuditQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    AuditQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    Slice<Entry> list(Filter filter, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.AUDIT_READ, null);
        String list = "audit|" + filter;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>();
        subtrees.forEach(subtree -> values.add(subtree.top()));
        var where = new StringBuilder(subtrees.stream()
                .map(subtree -> "e." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", wholeInstallation(subtrees) + ")")));
        add(where, values, " and e.action = ?", filter.action());
        add(where, values, " and e.outcome = ?", filter.outcome());
        add(where, values, " and e.at >= ?", filter.from());
        add(where, values, " and e.at < ?", filter.to());
        add(where, values, " and e.id < ?", position.isEmpty() ? null : UUID.fromString(position.get(0)));
        values.add(limit + 1);
        List<Entry> rows = sql.list(
                """
                select e.id, e.at, e.actor, e.on_behalf_of, e.action, e.outcome, e.union_id, e.subject_type, e.subject_id, e.detail,
                       e.request_id, s.chain_no, s.hash
                  from audit_entry e
                  left join audit_seal s on s.entry_id = e.id
                 where %s
                 order by e.id desc
                 limit ?
                """
                        .formatted(where),
                AuditQueries::entry,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** What belongs to no union concerns those who watch over a whole tree. */
    private static String wholeInstallation(List<Scope.Subtree> subtrees) {
        return subtrees.stream().anyMatch(subtree -> subtree.level() == 1)
                ? " or (e.union_id is null and e.subject = 'system:audit')"
                : "";
    }

    private static void add(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Sql.id(row, "id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("action"),
                row.getString("outcome"),
                row.getObject("union_id", UUID.class),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("detail"),
                row.getString("request_id"),
                row.getObject("chain_no", Long.class),
                row.getBytes("hash"));
    }

    /** What to show; absent means any. */
    record Filter(@Nullable String action, @Nullable String outcome, @Nullable Instant from, @Nullable Instant to) {}

    record Entry(
            UUID id,
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            String action,
            String outcome,
            @Nullable UUID union,
            String subjectType,
            @Nullable String subjectId,
            @Nullable String detail,
            String requestId,
            @Nullable Long chainNo,
            byte @Nullable [] hash) {}
}
