package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Asks for a transfer. A side that asks, and may decide, has thereby agreed; the other one is waited for. */
@UseCase
@ApplicationScoped
@Transactional
class AskForTransfer {

    private final TransferParties parties;
    private final TransferRights rights;
    private final Unions unions;
    private final Sql sql;
    private final CurrentActor current;
    private final MembershipNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    AskForTransfer(
            TransferParties parties,
            TransferRights rights,
            Unions unions,
            Sql sql,
            CurrentActor current,
            MembershipNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.parties = parties;
        this.rights = rights;
        this.unions = unions;
        this.sql = sql;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(Wanted wanted) {
        var who = parties.of(wanted);
        var faults = TransferPolicy.faults(
                who.from(), who.to(), who.unionField(), wanted.effectiveOn(), LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        UUID id = insert(who, wanted);
        UUID own = who.side() == Transfer.Side.TO ? who.to() : who.from();
        audit.record(
                "transfer.asked",
                AuditTrail.Subject.of("transfer", id, own),
                who.side().name());
        if (who.side() != Transfer.Side.TO) {
            notices.transferWaits(id, who.to());
        }
        if (who.side() != Transfer.Side.FROM) {
            notices.transferWaits(id, who.from());
        }
        return id;
    }

    private UUID insert(TransferParties.Parties who, Wanted wanted) {
        UUID id = Ids.next();
        boolean fromAgrees = who.side() == Transfer.Side.FROM && rights.decides(who.person(), who.from());
        boolean toAgrees = who.side() == Transfer.Side.TO && rights.decides(who.person(), who.to());
        Instant now = Instant.now(clock);
        String name = current.get().name();
        try {
            sql.update(
                    """
                    insert into membership_transfer (id, root_id, person_id, person_name, member_no, from_union_id,
                                                     to_union_id, from_line, to_line, effective_on, reason,
                                                     asked_by_side, asked_by, asked_at, from_agreed_by, from_agreed_at,
                                                     to_agreed_by, to_agreed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?::uuid[], ?::date, ?, ?, ?, ?, ?, ?::timestamptz, ?,
                            ?::timestamptz)
                    """,
                    id,
                    unions.require(who.from()).root(),
                    who.person(),
                    who.name(),
                    who.memberNo(),
                    who.from(),
                    who.to(),
                    unions.require(who.from()).line(),
                    unions.require(who.to()).line(),
                    wanted.effectiveOn(),
                    wanted.reason(),
                    who.side(),
                    name,
                    now,
                    fromAgrees ? name : null,
                    fromAgrees ? now : null,
                    toAgrees ? name : null,
                    toAgrees ? now : null);
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.TRANSFER_ASKED_ALREADY) : failed;
        }
    }

    /**
     * Three ways to ask: out of the member's union, into the new one, or by the member herself (neither a member nor a
     * number given).
     */
    record Wanted(
            @Nullable UUID person,
            @Nullable String toUnionCode,
            @Nullable String memberNo,
            @Nullable String memberName,
            @Nullable UUID toUnion,
            LocalDate effectiveOn,
            String reason,
            boolean own) {}
}
