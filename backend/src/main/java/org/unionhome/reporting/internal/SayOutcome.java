package org.unionhome.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Says what came of a plan item, as it is known: a round number is kept with its word and never as an exact one. */
@UseCase
@ApplicationScoped
@Transactional
class SayOutcome {

    private final PlanQueries plans;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SayOutcome(
            PlanQueries plans,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** A figure as somebody knows it. */
    record Said(PlanOutcome.Word word, int count, String unit, @Nullable String source) {}

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE */
    void run(UUID plan, UUID itemId, String ifMatch, Said said) {
        sql.first("select 1 from plan_item where id = ? for update", row -> true, itemId);
        PlanItems.Item item = plans.item(itemId);
        if (!item.plan().equals(plan)) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        scope.require(current.get(), Permission.EVENT_MANAGE, item.union());
        request.requireVersion(ifMatch, item.version());
        boolean exact = said.word() == PlanOutcome.Word.EXACTLY;
        sql.update(
                """
                update plan_item
                   set outcome_word = ?, outcome_exact = ?::integer, outcome_round = ?::integer, outcome_unit = ?,
                       outcome_source = ?::text, outcome_by = ?, outcome_at = ?, version = version + 1
                 where id = ?
                """,
                said.word().name(),
                exact ? said.count() : null,
                exact ? null : said.count(),
                said.unit(),
                said.source(),
                current.get().name(),
                Instant.now(clock),
                itemId);
        request.touched(item.union());
        audit.record(
                "plan-item.outcome-said",
                AuditTrail.Subject.of("plan-item", itemId, item.union()),
                said.word() + " " + said.count());
    }
}
