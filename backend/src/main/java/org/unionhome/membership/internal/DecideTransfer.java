package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberTransferred;

/**
 * A side's yes or no. With the second yes the membership in the old union ends on the day it begins in the new one, in
 * this transaction; of two transfers of one member at the same moment the database completes one.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideTransfer {

    private final TransferQueries transfers;
    private final TransferRights rights;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Actors actors;
    private final MembershipNotices notices;
    private final Event<MemberTransferred> moved;
    private final AuditTrail audit;
    private final Clock clock;

    DecideTransfer(
            TransferQueries transfers,
            TransferRights rights,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            Actors actors,
            MembershipNotices notices,
            Event<MemberTransferred> moved,
            AuditTrail audit,
            Clock clock) {
        this.transfers = transfers;
        this.rights = rights;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.actors = actors;
        this.notices = notices;
        this.moved = moved;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID id, String ifMatch, boolean accept, @Nullable String reason) {
        sql.first("select hold_transfer(?)", row -> true, id);
        Transfer transfer = transfers.show(id);
        if (!transfer.open()) {
            throw Problem.of(MembershipProblem.TRANSFER_CLOSED);
        }
        request.requireVersion(ifMatch, transfer.version());
        boolean from = rights.decides(transfer.person(), transfer.from());
        boolean to = rights.decides(transfer.person(), transfer.to());
        if (transfer.person().equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        if (!from && !to) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        if (accept) {
            agree(transfer, from, to);
        } else {
            refuse(id, reason);
            notices.transferRefused(transfer);
        }
        audit.record(
                accept ? "transfer.accepted" : "transfer.refused",
                AuditTrail.Subject.of("transfer", id, from ? transfer.from() : transfer.to()));
    }

    private void agree(Transfer transfer, boolean from, boolean to) {
        boolean newFrom = from && !transfer.fromAgreement().given();
        boolean newTo = to && !transfer.toAgreement().given();
        if (!newFrom && !newTo) {
            throw Problem.of(ProblemCode.CONFLICT);
        }
        String name = current.get().name();
        Instant now = Instant.now(clock);
        sql.update(
                """
                update membership_transfer
                   set from_agreed_by = case when ? then ? else from_agreed_by end,
                       from_agreed_at = case when ? then ?::timestamptz else from_agreed_at end,
                       to_agreed_by   = case when ? then ? else to_agreed_by end,
                       to_agreed_at   = case when ? then ?::timestamptz else to_agreed_at end,
                       version = version + 1, updated_at = now()
                 where id = ?
                """,
                newFrom,
                name,
                newFrom,
                now,
                newTo,
                name,
                newTo,
                now,
                transfer.id());
        boolean both = (newFrom || transfer.fromAgreement().given())
                && (newTo || transfer.toAgreement().given());
        if (both) {
            complete(transfer);
            actors.forget();
        }
    }

    /** Nothing is told of one that lapsed because she had moved elsewhere meanwhile. */
    private void complete(Transfer transfer) {
        var outcome = sql.first("select complete_transfer(?)", row -> row.getString(1), transfer.id());
        if (outcome.filter("COMPLETED"::equals).isPresent()) {
            notices.transferCompleted(transfer);
            moved.fire(
                    new MemberTransferred(transfer.person(), transfer.from(), transfer.to(), transfer.effectiveOn()));
        }
    }

    private void refuse(UUID id, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        sql.update(
                """
                update membership_transfer
                   set status = 'REFUSED', refused_by = ?, refusal_reason = ?, closed_at = ?, version = version + 1,
                       updated_at = now()
                 where id = ?
                """,
                current.get().name(),
                reason,
                Instant.now(clock),
                id);
    }
}
