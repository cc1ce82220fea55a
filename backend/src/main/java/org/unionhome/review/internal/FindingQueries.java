package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of findings, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class FindingQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final Clock clock;

    FindingQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param overdue only those that are not closed and past their day */
    record Asked(@Nullable UUID union, @Nullable UUID review, FindingRow.@Nullable Status status, boolean overdue) {}

    /** The first due first. */
    Slice<FindingRow> list(Asked asked, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, asked.union()), "f");
        String list = "review-findings|" + asked;
        List<String> position = cursors.decode(list, cursor);
        var values = new ArrayList<@Nullable Object>(within.values());
        LocalDate after = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        Collections.addAll(values, asked.review(), asked.review(), asked.status(), asked.status());
        Collections.addAll(values, asked.overdue(), LocalDate.now(clock));
        Collections.addAll(values, after, after, position.isEmpty() ? null : UUID.fromString(position.get(1)));
        values.add(limit + 1);
        var rows = sql.list(
                "select f.* from review_finding f where " + within.text()
                        + """
                         and (?::uuid is null or f.review_id = ?::uuid)
                         and (?::text is null or f.status = ?::text)
                         and (not ?::boolean or f.status <> 'CLOSED' and f.due_on < ?::date)
                         and (?::date is null or (f.due_on, f.id) > (?::date, ?::uuid))
                        order by f.due_on, f.id limit ?
                        """,
                FindingRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.dueOn(), last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    FindingRow show(UUID id, Permission permission) {
        var found = sql.first("select f.* from review_finding f where f.id = ?", FindingRow::read, id)
                .filter(finding -> scope.allows(current.get(), permission, finding.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "review-finding.read",
                    AuditTrail.Subject.of("review-finding", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    FindingRow lock(UUID id, Permission permission) {
        sql.first("select 1 from review_finding where id = ? for update", row -> true, id);
        return show(id, permission);
    }

    List<FindingRow.Answer> answers(UUID finding) {
        return sql.list(
                "select * from review_answer where finding_id = ? order by id", FindingRow.Answer::read, finding);
    }

    List<FindingRow.Paper> papers(UUID finding) {
        return sql.list(
                """
                select id, media_type, bytes, adder_name, added_at from review_paper where finding_id = ? order by id
                """,
                FindingRow.Paper::read,
                finding);
    }
}
