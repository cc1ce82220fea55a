package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** A member objects to a notice while it hangs; somebody else than her, the handlers and the one it is about decides. */
@UseCase
@ApplicationScoped
@Transactional
class ObjectToNotice {

    private final NoticeBoard board;
    private final Hands hands;
    private final HardshipSeal seal;
    private final HardshipNotices told;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ObjectToNotice(
            NoticeBoard board,
            Hands hands,
            HardshipSeal seal,
            HardshipNotices told,
            Sql sql,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.board = board;
        this.hands = hands;
        this.seal = seal;
        this.told = told;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, OBJECTED_ALREADY, SELF_DECISION */
    void object(UUID notice, String reason) {
        UUID person = current.get().person();
        var hanging = board.hanging(notice);
        if (person == null || hanging.person().equals(person)) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into notice_objection (id, notice_id, root_id, person_id, by_name, reason, at)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    notice,
                    hanging.union(),
                    person,
                    current.get().name(),
                    seal.reason(reason),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.OBJECTED_ALREADY) : failed;
        }
        audit.record("public-notice.objected", AuditTrail.Subject.of("public-notice", notice, hanging.union()));
        told.objected(notice, hanging.union());
    }

    /** @throws Problem NOT_FOUND, NOTICE_CLOSED when it is decided already, DECIDED_BY_HANDLER */
    void decide(UUID notice, UUID objection, boolean uphold, String reason) {
        UUID union = board.show(notice, Permission.AID_DECIDE).union();
        var asked = board.objection(notice, objection);
        if (!asked.status().equals("OPEN")) {
            throw Problem.of(AidProblem.NOTICE_CLOSED);
        }
        Hands.Of by = hands.of(Permission.AID_DECIDE, union);
        if (by.touch(asked.keptApart())) {
            throw Problem.of(AidProblem.DECIDED_BY_HANDLER);
        }
        int changed = sql.update(
                """
                update notice_objection
                   set status = ?, decided_by = ?, decided_hands = ?::text[], decision_reason = ?, decided_at = ?
                 where id = ? and status = 'OPEN'
                """,
                uphold ? "UPHELD" : "DISMISSED",
                current.get().name(),
                by.all(),
                seal.reason(reason),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                objection);
        if (changed == 0) {
            throw Problem.of(AidProblem.NOTICE_CLOSED);
        }
        audit.record(
                "public-notice.objection-decided",
                AuditTrail.Subject.of("public-notice", notice, union),
                uphold ? "UPHELD" : "DISMISSED");
        told.objectionDecided(asked.person(), objection);
    }
}
