package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of reliefs, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class Reliefs {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    Reliefs(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable String kind, @Nullable String status) {}

    /** What of a month. */
    record OfMonth(YearMonth month, Money amount) {}

    /** What was paid and came back from the bank. */
    record SentBack(LocalDate paidOn, String payer, LocalDate on, String reason, String recorder, Money amount) {}

    /** What was granted in a year, by kind, and to how many employers. */
    record Figures(Money deferred, Money reduced, Money refunded, int employers) {}

    /** The latest first. */
    Slice<Relief> list(Asked asked, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, asked.union()), "r");
        String list = "reliefs|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.kind(), asked.kind(), asked.status(), asked.status());
        Collections.addAll(values, before, before, limit + 1);
        var rows = sql.list(
                Relief.ALL + " where " + within.text()
                        + """
                         and (?::text is null or r.kind = ?)
                         and (?::text is null or r.status = ?)
                         and (?::uuid is null or r.id < ?::uuid)
                        order by r.id desc limit ?
                        """,
                Relief::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Of what was approved; an employer counts once, a union without one for itself. */
    Figures figures(@Nullable UUID union, int year) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, union), "r");
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return sql.first(
                        """
                        select coalesce(sum(r.amount) filter (where r.kind = 'DEFERRAL'), 0) as deferred,
                               coalesce(sum(r.amount) filter (where r.kind = 'REDUCTION'), 0) as reduced,
                               coalesce(sum(r.amount) filter (where r.kind = 'REFUND'), 0) as refunded,
                               count(distinct coalesce(r.employer_id, r.union_id)) as employers
                          from contribution_relief r
                         where %s and r.status in ('APPROVED', 'PAID') and r.decided_on >= ? and r.decided_on < ?
                        """
                                .formatted(within.text()),
                        row -> new Figures(
                                Contribution.money(row, "deferred"),
                                Contribution.money(row, "reduced"),
                                Contribution.money(row, "refunded"),
                                row.getInt("employers")),
                        values.toArray())
                .orElseThrow();
    }

    List<OfMonth> months(Relief of) {
        return sql.list(
                "select m.month, m.amount from contribution_relief_month m where m.relief_id = ? order by m.month",
                row -> new OfMonth(
                        YearMonth.from(row.getDate("month").toLocalDate()), Contribution.money(row, "amount")),
                of.id());
    }

    /** What the bank sent back of it, the earliest first. */
    List<SentBack> sentBack(Relief of) {
        return sql.list(
                """
                select b.refunded_on, b.paid_by, b.returned_on, b.return_reason, b.returned_by, sum(b.amount) as amount
                  from contribution_refund b where b.relief_id = ? and b.returned_on is not null
                 group by b.refunded_on, b.paid_by, b.returned_on, b.return_reason, b.returned_by, b.returned_at
                 order by b.returned_at
                """,
                row -> new SentBack(
                        row.getDate("refunded_on").toLocalDate(),
                        row.getString("paid_by"),
                        row.getDate("returned_on").toLocalDate(),
                        row.getString("return_reason"),
                        row.getString("returned_by"),
                        Contribution.money(row, "amount")),
                of.id());
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    Relief show(UUID id) {
        return found(Relief.ALL + " where r.id = ?", id, "relief.read");
    }

    /** The same, held until the transaction ends; who may change it is asked of each step. */
    Relief lock(UUID id) {
        return found(Relief.ALL + " where r.id = ? for update", id, "relief.change");
    }

    private Relief found(String text, UUID id, String action) {
        var found = sql.first(text, Relief::read, id)
                .filter(one -> scope.allows(current.get(), Permission.FUNDS_READ, one.union()));
        if (found.isEmpty()) {
            audit.refused(
                    action, AuditTrail.Subject.of("relief", id, current.get().home()), ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }
}
