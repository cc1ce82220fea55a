package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of appeals, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class AppealQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    AppealQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The oldest first: who waits longest stands at the top. */
    Slice<AppealRow> queue(@Nullable UUID union, @Nullable String status, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, union);
        String list = "appeals|" + union + "|" + status;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(
                subtrees.stream().map(Scope.Subtree::top).toList());
        values.add(status);
        values.add(status);
        values.add(after);
        values.add(after);
        values.add(limit + 1);
        String whose = subtrees.stream()
                .map(subtree -> "a." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var rows = sql.list(
                AppealRow.ALL + whose
                        + """
                         and (?::text is null or a.status = ?) and (?::uuid is null or a.id > ?::uuid)
                        order by a.id limit ?
                        """,
                AppealRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    AppealRow show(UUID id) {
        var found = sql.first(AppealRow.ALL + "a.id = ?", AppealRow::read, id)
                .filter(row -> scope.allows(current.get(), Permission.AID_READ, row.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "appeal.read",
                    AuditTrail.Subject.of("appeal", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    AppealRow lock(UUID id) {
        sql.first("select 1 from aid_appeal where id = ? for update", row -> true, id);
        return show(id);
    }

    /** The caller's own, the latest first. */
    List<AppealRow> mine() {
        return sql.list(
                AppealRow.ALL + "a.person_id = ? order by a.id desc limit 100",
                AppealRow::read,
                current.get().person());
    }

    AppealRow own(UUID id) {
        return sql.first(
                        AppealRow.ALL + "a.id = ? and a.person_id = ?",
                        AppealRow::read,
                        id,
                        current.get().person())
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
