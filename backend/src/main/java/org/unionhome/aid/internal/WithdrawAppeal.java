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
import org.unionhome.kernel.UseCase;

/** An appeal is taken back before it is decided: by whoever made it, or by an officer on her behalf, who says why. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawAppeal {

    private final AppealQueries appeals;
    private final HardshipSteps steps;
    private final AidSecrets secrets;
    private final Hands hands;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawAppeal(
            AppealQueries appeals,
            HardshipSteps steps,
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
        this.steps = steps;
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

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, APPEAL_DECIDED */
    void own(UUID id, String ifMatch) {
        sql.first("select 1 from aid_appeal where id = ? for update", row -> true, id);
        AppealRow appeal = appeals.own(id);
        withdraw(appeal, ifMatch, null, null);
        request.touched(appeal.union());
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, APPEAL_DECIDED, AID_OWN_CASE */
    void onBehalf(UUID id, String ifMatch, String reason) {
        AppealRow appeal = appeals.lock(id);
        scope.require(current.get(), Permission.AID_WORK, appeal.union());
        if (appeal.person().equals(current.get().person())) {
            throw Problem.of(AidProblem.AID_OWN_CASE);
        }
        withdraw(appeal, ifMatch, reason, hands.of(Permission.AID_WORK, appeal.union()));
        notices.tell(
                List.of(appeal.person()),
                Notices.Notice.of(
                        "APPEAL_WITHDRAWN", "/m/aid/appeals", "appeal-withdrawn:" + id, Word.text(appeal.code())));
    }

    private void withdraw(AppealRow appeal, String ifMatch, @Nullable String reason, Hands.@Nullable Of by) {
        request.requireVersion(ifMatch, appeal.version());
        if (!appeal.isOpen()) {
            throw Problem.of(AidProblem.APPEAL_DECIDED);
        }
        note(appeal, reason, by);
        sql.update(
                """
                update aid_appeal
                   set status = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?::bytea,
                       version = version + 1
                 where id = ?
                """,
                current.get().name(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                reason == null ? null : secrets.seal(AidSecrets.APPEAL, reason),
                appeal.id());
        audit.record("appeal.withdrawn", AuditTrail.Subject.of("appeal", appeal.id(), appeal.union()));
    }

    private void note(AppealRow appeal, @Nullable String reason, Hands.@Nullable Of by) {
        UUID file = appeal.fileId();
        if (file != null) {
            sql.first(
                            "select status from hardship_file where id = ?",
                            row -> HardshipStatus.valueOf(row.getString("status")),
                            file)
                    .ifPresent(status -> steps.note(
                            file,
                            status,
                            new HardshipSteps.Told(HardshipStep.APPEAL_WITHDRAWN, reason, null, null),
                            by));
        }
    }
}
