package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Reads of deadlines and of who has handed in: each page is one statement. */
@ApplicationScoped
class DeadlineQueries {

    /** What each union directly below handed in for a deadline {@code d}; the first issue says whether in time. */
    private static final String SUBMISSIONS =
            """
            select u.id as union_id, u.code, latest.id as report_id, latest.revision, first.issued_at as handed_in_at,
                   case when first.issued_at is null then case when ?::date > d.due_on then 'OVERDUE' else 'WAITING' end
                        when (first.issued_at at time zone 'Asia/Shanghai')::date > d.due_on then 'LATE'
                        else 'IN_TIME' end as state
              from union_node u
              left join lateral (select r.issued_at from statement_report r
                                  where r.union_id = u.id and r.from_day = d.from_day and r.before_day = d.before_day
                                  order by r.revision limit 1) first on true
              left join lateral (select r.id, r.revision from statement_report r
                                  where r.union_id = u.id and r.from_day = d.from_day and r.before_day = d.before_day
                                  order by r.revision desc limit 1) latest on true
             where u.parent_id = d.union_id and u.status = 'ACTIVE' and coalesce(u.valid_from < d.before_day, true)
            """;

    private static final String ALL =
            """
            select d.*, s.state, case when d.union_id = ? then s.asked else 0 end as asked,
                   case when d.union_id = ? then s.handed_in else 0 end as handed_in,
                   case when d.union_id = ? then s.late else 0 end as late
              from statement_deadline d
              cross join lateral (
                   select count(*) as asked, count(s.handed_in_at) as handed_in,
                          count(*) filter (where s.state in ('LATE', 'OVERDUE')) as late,
                          max(s.state) filter (where s.union_id = ?) as state
                     from (
            """
                    + SUBMISSIONS + ") s) s ";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineQueries(
            Sql sql,
            CurrentActor current,
            Scope scope,
            UnionTree tree,
            Cursors cursors,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those the union has set and those the union above has set for it, the latest first. */
    Slice<DeadlineRow> list(UUID union, int limit, @Nullable String cursor) {
        scope.require(current.get(), Permission.FUNDS_READ, union);
        String list = "statement-deadlines|" + union;
        List<String> position = cursors.decode(list, cursor);
        LocalDate before = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        var rows = sql.list(
                ALL
                        + """
                         where d.union_id in (?, ?)
                           and (?::date is null or (d.due_on, d.id) < (?::date, ?::uuid))
                        order by d.due_on desc, d.id desc limit ?
                        """,
                DeadlineRow::read,
                union,
                union,
                union,
                union,
                LocalDate.now(clock),
                union,
                above(union),
                before,
                before,
                position.isEmpty() ? null : UUID.fromString(position.get(1)),
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.dueOn(), last.id()));
    }

    private UUID above(UUID union) {
        List<UUID> line = tree.lineOf(union);
        return line.get(Math.max(0, line.size() - 2));
    }

    /** As whoever set it sees it; out of scope it does not exist, and the attempt leaves a line. */
    DeadlineRow show(UUID id) {
        UUID union = sql.first(
                        "select union_id from statement_deadline where id = ?", row -> Sql.id(row, "union_id"), id)
                .filter(setter -> scope.allows(current.get(), Permission.FUNDS_READ, setter))
                .orElse(null);
        if (union == null) {
            audit.refused(
                    "statement.deadline-read",
                    AuditTrail.Subject.of(
                            "statement-deadline", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return sql.first(
                        ALL + " where d.id = ?",
                        DeadlineRow::read,
                        union,
                        union,
                        union,
                        union,
                        LocalDate.now(clock),
                        id)
                .orElseThrow();
    }

    /** By code of the unions. */
    Slice<DeadlineRow.Submission> submissions(UUID deadline, int limit, @Nullable String cursor) {
        show(deadline);
        String list = "statement-submissions|" + deadline;
        List<String> position = cursors.decode(list, cursor);
        String after = position.isEmpty() ? null : position.get(0);
        var rows = sql.list(
                "select s.* from statement_deadline d cross join lateral (" + SUBMISSIONS
                        + """
                        ) s where d.id = ? and (?::text is null or s.code > ?::text)
                        order by s.code limit ?
                        """,
                DeadlineRow.Submission::read,
                LocalDate.now(clock),
                deadline,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.code()));
    }

    /** Those that have not handed in. */
    List<DeadlineRow.Submission> missing(UUID deadline) {
        return sql.list(
                "select s.* from statement_deadline d cross join lateral (" + SUBMISSIONS
                        + ") s where d.id = ? and s.handed_in_at is null order by s.code",
                DeadlineRow.Submission::read,
                LocalDate.now(clock),
                deadline);
    }
}
