package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Begins a campaign as a draft of the union. */
@UseCase
@ApplicationScoped
@Transactional
class CreateCampaign {

    private final Sql sql;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CreateCampaign(
            Sql sql,
            Unions unions,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(NewCampaign asked) {
        Doer handler = scope.requireDoer(current.get(), Permission.CAMPAIGN_WRITE, asked.union());
        var faults = CampaignInputPolicy.faults(asked);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        unions.requireLiving(asked.union());
        UUID id = Ids.next();
        sql.update(
                """
                insert into campaign (id, union_id, kind, festival, theme, year, on_day, planned_total, fund_source,
                                      budget_line, proxy_most, status, workers, handler, handler_name, handler_person,
                                      handler_for, updated_at)
                values (?, ?, ?, ?::text, ?, ?, ?, ?, ?::text, ?::uuid, ?, 'DRAFT', ?, ?, ?, ?::uuid, ?::uuid, ?)
                """,
                id,
                asked.union(),
                asked.kind(),
                asked.festival(),
                asked.theme(),
                asked.onDay().getYear(),
                asked.onDay(),
                asked.plannedTotal(),
                asked.fundSource(),
                asked.budgetLine(),
                asked.proxyMost(),
                handler.hands(),
                handler.subject(),
                handler.name(),
                handler.person(),
                handler.lender(),
                Instant.now(clock));
        request.touched(asked.union());
        audit.record("campaign.created", AuditTrail.Subject.of("campaign", id, asked.union()));
        return id;
    }
}
