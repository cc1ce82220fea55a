package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Somebody else than who decided first decides about an appeal, in writing. The first decision stays as it was given;
 * an upheld appeal leads to a new one that points back at it.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideAppeal {

    private final AppealQueries appeals;
    private final DecidedAnew anew;
    private final AidSecrets secrets;
    private final Hands hands;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideAppeal(
            AppealQueries appeals,
            DecidedAnew anew,
            AidSecrets secrets,
            Hands hands,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.appeals = appeals;
        this.anew = anew;
        this.secrets = secrets;
        this.hands = hands;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, APPEAL_DECIDED, DECIDED_FIRST, INVALID_INPUT, APPEAL_NOT_POSSIBLE,
     *     HARDSHIP_OPEN_ALREADY
     */
    void run(UUID id, String ifMatch, AppealReason reason, String answer) {
        AppealRow appeal = appeals.lock(id);
        scope.require(current.get(), Permission.AID_DECIDE, appeal.union());
        request.requireVersion(ifMatch, appeal.version());
        if (!appeal.isOpen()) {
            throw Problem.of(AidProblem.APPEAL_DECIDED);
        }
        Hands.Of by = hands.of(Permission.AID_DECIDE, appeal.union());
        if (by.touch(appeal.firstHands())) {
            throw Problem.of(AidProblem.DECIDED_FIRST);
        }
        UUID newCase = reason.upholds() ? anew.upheld(appeal, answer, by) : anew.dismissed(appeal, answer, by);
        write(appeal, reason, answer, by, newCase);
        audit.record("appeal.decided", AuditTrail.Subject.of("appeal", id, appeal.union()), reason.name());
        notices.tell(
                List.of(appeal.person()),
                Notices.Notice.of(
                        "APPEAL_DECIDED", "/m/aid/appeals", "appeal-decided:" + id, Word.text(appeal.code())));
    }

    private void write(AppealRow appeal, AppealReason reason, String answer, Hands.Of by, @Nullable UUID newCase) {
        try {
            sql.update(
                    """
                    update aid_appeal
                       set status = ?, reason_code = ?, answer = ?, decided_by = ?, decided_for = ?::text,
                           decided_hands = ?::text[], decided_at = ?, new_case_id = ?::uuid, version = version + 1
                     where id = ?
                    """,
                    reason.upholds() ? "UPHELD" : "DISMISSED",
                    reason,
                    secrets.seal(AidSecrets.APPEAL, answer),
                    current.get().name(),
                    by.lender(),
                    by.all(),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                    newCase,
                    appeal.id());
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "aid_appeal_decided_by_another")
                    ? Problem.of(AidProblem.DECIDED_FIRST)
                    : failed;
        }
    }
}
