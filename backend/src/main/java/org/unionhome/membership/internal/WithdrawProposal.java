package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Takes back a proposal that waits; any security administrator of the union may. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawProposal {

    private final ProposalQueries proposals;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawProposal(ProposalQueries proposals, Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.proposals = proposals;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, PROPOSAL_DECIDED */
    void run(UUID id, String ifMatch) {
        Proposal proposal = proposals.take(id, Permission.APPOINTMENT_WRITE, ifMatch);
        sql.update(
                """
                update appointment_proposal
                   set state = 'WITHDRAWN', decided_subject = ?, decided_by = ?, decided_at = ?, version = version + 1
                 where id = ?
                """,
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                id);
        audit.record(
                "appointment.withdrawn",
                AuditTrail.Subject.of("appointment-proposal", id, proposal.union()),
                proposal.role().name());
    }
}
