package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Gathers what visits cost and no settlement holds into a draft. Of two who gather at once the second waits and gets what the
 * first left.
 */
@UseCase
@ApplicationScoped
@Transactional
class GatherSettlement {

    private static final int MOST = 1_000;
    private final BatchMoney money;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    GatherSettlement(
            BatchMoney money,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.money = money;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param handler only of this one
     * @param below with the visits of every union below
     */
    record Wanted(UUID union, @Nullable YearMonth month, @Nullable UUID handler, boolean below) {}

    /** @throws Problem NOT_FOUND, NOTHING_TO_SETTLE */
    UUID run(Wanted wanted) {
        scope.require(current.get(), Permission.CONDOLENCE_RECORD, wanted.union());
        UUID id = Ids.next();
        insert(id, wanted, money.usual(wanted.union(), Purpose.CARE));
        int visits = gather(id, wanted);
        if (visits == 0) {
            throw Problem.of(CondolenceProblem.NOTHING_TO_SETTLE);
        }
        request.touched(wanted.union());
        audit.record(
                "care-settlement.gathered",
                AuditTrail.Subject.of("care-settlement", id, wanted.union()),
                String.valueOf(visits));
        return id;
    }

    private void insert(UUID id, Wanted wanted, Optional<BudgetLine> line) {
        sql.update(
                """
                insert into care_settlement (id, settlement_no, root_id, union_id, l1, month, handler_name, pay_to,
                                             budget_line, line_name, status, made_by, made_at)
                select ?, '', u.root_id, u.id, u.l1, ?::date,
                       (select max(v.recorder_name) from condolence_visit v
                         where ?::uuid is not null and md5(v.recorded_by)::uuid = ?::uuid and %s),
                       'HANDLERS', ?::uuid, ?::text, 'DRAFT', ?, ?
                  from union_node u where u.id = ?
                """
                        .formatted(UnsettledVisits.OPEN),
                id,
                wanted.month() == null ? null : wanted.month().atDay(1),
                wanted.handler(),
                wanted.handler(),
                line.map(BudgetLine::id).orElse(null),
                line.map(BudgetLine::name).orElse(null),
                current.get().name(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                wanted.union());
    }

    private int gather(UUID id, Wanted wanted) {
        var asked = new UnsettledVisits.Asked(wanted.union(), wanted.month(), wanted.handler());
        LocalDate from = asked.from();
        var values = new ArrayList<@Nullable Object>(List.of(wanted.union()));
        Collections.addAll(values, from, from, asked.until(), asked.handler(), asked.handler(), MOST, id);
        return sql.update(
                """
                with open as (
                    select v.* from condolence_visit v
                     where %s = ? and %s
                       and (?::date is null or v.visited_on >= ?::date and v.visited_on < ?::date)
                       and (?::uuid is null or md5(v.recorded_by)::uuid = ?::uuid)
                     order by v.id
                     limit ?
                       for no key update)
                insert into care_settlement_visit (settlement_id, visit_id, visit_no, visited_on, occasion, member_name,
                                                   member_no, form, amount, handler, handler_name)
                select ?, o.id, o.visit_no, o.visited_on, o.occasion, o.member_name, o.member_no, o.form, o.amount,
                       o.recorded_by, o.recorder_name
                  from open o
                 order by o.id
                """
                        .formatted(place(wanted), UnsettledVisits.OPEN),
                values.toArray());
    }

    private String place(Wanted wanted) {
        return wanted.below()
                ? "v."
                        + scope.subtrees(current.get(), Permission.CONDOLENCE_RECORD, wanted.union())
                                .get(0)
                                .column()
                : "v.union_id";
    }
}
