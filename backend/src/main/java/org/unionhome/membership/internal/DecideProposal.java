package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * The second person's yes or no on one of the three administrators. Whoever may propose may not confirm and the other way
 * round, so that no single person makes herself an accomplice; the database refuses the same subject for both.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideProposal {

    private final ProposalQueries proposals;
    private final OfficeRegister offices;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    DecideProposal(
            ProposalQueries proposals,
            OfficeRegister offices,
            Sql sql,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.proposals = proposals;
        this.offices = offices;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, PROPOSAL_DECIDED, SECOND_PERSON_NEEDED, OFFICES_KEPT_APART */
    void run(UUID id, String ifMatch, boolean confirm, @Nullable String reason) {
        Proposal proposal = proposals.take(id, Permission.APPOINTMENT_CONFIRM, ifMatch);
        if (proposal.isProposedBy(current.get()) || proposal.isAbout(current.get())) {
            throw Problem.of(MembershipProblem.SECOND_PERSON_NEEDED);
        }
        if (!confirm && (reason == null || reason.isBlank())) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        UUID appointment = confirm ? give(proposal) : null;
        sql.update(
                """
                update appointment_proposal
                   set state = ?, decided_subject = ?, decided_by = ?, decided_at = ?, reason = ?,
                       appointment_id = ?::uuid, version = version + 1
                 where id = ?
                """,
                confirm ? Proposal.State.CONFIRMED : Proposal.State.REFUSED,
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                confirm ? null : reason,
                appointment,
                id);
        audit.record(
                confirm ? "appointment.confirmed" : "appointment.refused",
                AuditTrail.Subject.of("appointment-proposal", id, proposal.union()),
                proposal.role().name());
    }

    private UUID give(Proposal proposal) {
        var wanted = proposal.wanted();
        offices.requirePossible(wanted, Permission.APPOINTMENT_CONFIRM);
        return offices.enter(wanted, proposal.proposedBy(), current.get().name());
    }
}
