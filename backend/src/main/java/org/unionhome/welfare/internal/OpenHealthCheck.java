package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Policies;

/** Opens a round of health checks with its slots, when it is paid from money that may pay for it. */
@UseCase
@ApplicationScoped
@Transactional
class OpenHealthCheck {

    private final Sql sql;
    private final Policies policies;
    private final StoredDecision decisions;
    private final HealthCheckMapper mapper;
    private final Unions unions;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    OpenHealthCheck(
            Sql sql,
            Policies policies,
            StoredDecision decisions,
            HealthCheckMapper mapper,
            Unions unions,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.policies = policies;
        this.decisions = decisions;
        this.mapper = mapper;
        this.unions = unions;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem POLICY_BLOCKED with the sources that may pay */
    UUID run(NewHealthCheck wanted) {
        scope.require(current.get(), Permission.WELFARE_WRITE, wanted.union());
        unions.requireLiving(wanted.union());
        List<FieldFault> faults = faults(wanted);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        var ruling = policies.stackIn(wanted.union(), LocalDate.now(clock)).benefits();
        Decision decision = ExaminationPolicy.judge(ruling, wanted.source());
        if (decision.blocks()) {
            throw mapper.refusal(decision);
        }
        UUID id = insert(wanted, decisions.write(decision));
        request.touched(wanted.union());
        audit.record("health-check.opened", AuditTrail.Subject.of("health-check", id, wanted.union()));
        return id;
    }

    private List<FieldFault> faults(NewHealthCheck wanted) {
        var faults = new ArrayList<FieldFault>();
        if (!wanted.bookTo().isAfter(wanted.bookFrom())) {
            faults.add(new FieldFault("/bookTo", "END_BEFORE_START", List.of()));
        }
        faults.addAll(SlotPolicy.faults(wanted.slots(), wanted.union(), wanted.bookFrom(), tree::lineOf, "/slots"));
        return faults;
    }

    private UUID insert(NewHealthCheck wanted, String decision) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into health_check (id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, provider, women_only, source,
                                          decision, booking, status, opened_by, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?::jsonb, daterange(?, ?),
                       'OPEN', ?, ?
                  from union_node u where u.id = ?
                """,
                id,
                wanted.name(),
                wanted.provider(),
                wanted.womenOnly(),
                wanted.source(),
                decision,
                wanted.bookFrom(),
                wanted.bookTo(),
                current.get().identity().subject(),
                Instant.now(clock),
                wanted.union());
        sql.batch(
                """
                insert into health_check_slot (id, health_check_id, union_id, day, starts, places)
                values (?, ?, ?, ?, ?::time, ?)
                """,
                wanted.slots().stream()
                        .map(slot ->
                                new Object[] {Ids.next(), id, slot.union(), slot.day(), slot.starts(), slot.places()})
                        .toList());
        return id;
    }
}
