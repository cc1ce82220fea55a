package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.BudgetLine;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Asks that a budget line pays back what somebody enrolled twice or by mistake paid herself. */
@UseCase
@ApplicationScoped
@Transactional
class RefundEnrollment {

    private final EnrollmentQueries enrollments;
    private final Refunds refunds;
    private final RoundQueries rounds;
    private final BatchMoney money;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RefundEnrollment(
            EnrollmentQueries enrollments,
            Refunds refunds,
            RoundQueries rounds,
            BatchMoney money,
            Notices notices,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.enrollments = enrollments;
        this.refunds = refunds;
        this.rounds = rounds;
        this.money = money;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param lineId needed where she paid something herself
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, REFUND_NOT_DUE for one that is covered or was paid back already,
     *     DECIDED_MEANWHILE while another waits, INVALID_INPUT for a line that cannot pay
     */
    void run(UUID id, String ifMatch, @Nullable UUID lineId, String why) {
        sql.first("select 1 from welfare_enrollment where id = ? for update", row -> true, id);
        Enrollment enrollment = enrollments.require(id, Permission.WELFARE_WRITE);
        request.requireVersion(ifMatch, enrollment.version());
        if (!"REFUND_DUE".equals(enrollment.status())) {
            throw Problem.of(WelfareProblem.REFUND_NOT_DUE);
        }
        if (refunds.standing(id).isPresent()) {
            throw Problem.of(ProblemCode.DECIDED_MEANWHILE);
        }
        insert(enrollment, line(enrollment, lineId), why);
        sql.update("update welfare_enrollment set version = version + 1 where id = ?", id);
        notices.tellOfficers(
                enrollment.union(),
                Permission.CLAIM_DECIDE,
                Notices.Notice.of(
                        "REFUND_PROPOSED",
                        "/desk/welfare/rounds/" + enrollment.round() + "?status=REFUND_DUE",
                        "refund|" + id + "|" + enrollment.version()));
        audit.record("welfare.refund-proposed", AuditTrail.Subject.of("enrollment", id, enrollment.union()));
    }

    private @Nullable BudgetLine line(Enrollment enrollment, @Nullable UUID lineId) {
        if (enrollment.ownShare().isZero()) {
            return null;
        }
        if (lineId == null) {
            throw Problem.ofFault("/lineId", "REQUIRED");
        }
        String kind = rounds.find(enrollment.round())
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND))
                .kind();
        return money.line(lineId, enrollment.union(), MutualAidPurpose.of(kind), Permission.WELFARE_WRITE)
                .line();
    }

    private void insert(Enrollment enrollment, @Nullable BudgetLine line, String why) {
        Doer proposer = scope.requireDoer(current.get(), Permission.WELFARE_WRITE, enrollment.union());
        sql.update(
                """
                insert into welfare_refund (id, enrollment_id, budget_line, line_name, note, status, proposed_by,
                                            proposer_name, proposer, proposer_for, proposed_at)
                values (?, ?, ?::uuid, ?::text, ?, 'PROPOSED', ?, ?, ?::uuid, ?::uuid, ?)
                """,
                Ids.next(),
                enrollment.id(),
                line == null ? null : line.id(),
                line == null ? null : line.name(),
                why,
                proposer.subject(),
                proposer.name(),
                proposer.person(),
                proposer.lender(),
                Instant.now(clock));
    }
}
