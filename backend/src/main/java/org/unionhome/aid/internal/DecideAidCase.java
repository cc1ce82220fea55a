package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.Funds;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.policy.Verdict;

/**
 * Somebody else than the handler approves or refuses. What is approved is set aside on a budget line in the same
 * transaction, so that two who want the last of a line never both get it.
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideAidCase {

    static final String FEATURE = "aid";
    private final AidCaseQueries cases;
    private final AidJudge judge;
    private final AidWords words;
    private final AidDecisions decisions;
    private final AidNotices told;
    private final DecidingUnion deciding;
    private final BatchMoney money;
    private final Funds funds;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideAidCase(
            AidCaseQueries cases,
            AidJudge judge,
            AidWords words,
            AidDecisions decisions,
            AidNotices told,
            DecidingUnion deciding,
            BatchMoney money,
            Funds funds,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.judge = judge;
        this.words = words;
        this.decisions = decisions;
        this.told = told;
        this.deciding = deciding;
        this.money = money;
        this.funds = funds;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param amount absent for what the handler proposed
     * @param higherApproval document by which a union further up approved
     */
    record Approval(
            @Nullable Money amount,
            @Nullable UUID line,
            @Nullable String reasonCode,
            @Nullable String comment,
            @Nullable String higherApproval) {}

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE, DECIDED_ABOVE, AID_OWN_CASE, SELF_APPROVAL,
     *     ABOVE_LENT_LIMIT, AID_BLOCKED, AID_COMMENT_NEEDED, AID_PASSED_ON_FIRST, AID_HIGHER_APPROVAL_NEEDED, AID_PUPIL_TAKEN,
     *     DECIDED_FIRST, BUDGET_EXHAUSTED, INVALID_INPUT when the line is none of those offered
     */
    void approve(UUID id, String ifMatch, Approval approval) {
        AidCaseRow row = held(id, ifMatch);
        decider(row, row.union());
        Money amount =
                Objects.requireNonNullElse(approval.amount(), row.amounts().proposed());
        scope.require(current.get(), Permission.AID_DECIDE, row.union(), amount);
        if (amount.isZero() || approval.line() == null) {
            throw Problem.ofFault(amount.isZero() ? "/amount" : "/lineId", "REQUIRED");
        }
        judge.hold(row);
        AidJudge.Judged judged = judge.judge(row, amount);
        requireAllowed(row, amount, approval, judged.judgement());
        Purpose purpose = judged.file().isPresent() ? Purpose.HARDSHIP_AID : Purpose.UNFILED_AID;
        Doer decider = overTheLine(row, approval.line(), purpose, amount);
        write(row, "APPROVED", decider, amount, approval, judged);
        UUID order = funds.order(new PaymentOrder(
                new PaymentOrder.Origin(FEATURE, row.id(), row.caseNo()),
                approval.line(),
                purpose,
                Objects.requireNonNull(row.handler()),
                decider,
                List.of(new PaymentOrder.Item(row.id(), row.person(), row.memberName(), amount))));
        sql.update("update aid_case set order_id = ? where id = ?", order, id);
        audit.record("aid.approved", AuditTrail.Subject.of("aid-case", id, row.union()), amount.toString());
        told.decided(row);
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, AID_STATE, AID_OWN_CASE, SELF_APPROVAL, DECIDED_FIRST */
    void refuse(UUID id, String ifMatch, String reasonCode, @Nullable String comment) {
        AidCaseRow row = held(id, ifMatch);
        Doer decider = decider(row, row.union());
        var refusal = new Approval(null, null, reasonCode, comment, null);
        write(
                row,
                "REFUSED",
                decider,
                Money.ZERO,
                refusal,
                judge.judge(row, row.amounts().proposed()));
        audit.record("aid.refused", AuditTrail.Subject.of("aid-case", id, row.union()), reasonCode);
        told.decided(row);
    }

    private AidCaseRow held(UUID id, String ifMatch) {
        AidCaseRow row = cases.lock(id);
        scope.require(current.get(), Permission.AID_DECIDE, row.union());
        request.requireVersion(ifMatch, row.version());
        if (!row.status().waitsForDecision()) {
            throw Problem.of(AidProblem.AID_STATE);
        }
        deciding.require(row);
        return row;
    }

    /** Who grants it decides over the money of the union that pays as well, for as much as it is. */
    private Doer overTheLine(AidCaseRow row, UUID line, Purpose purpose, Money amount) {
        UUID paying =
                money.line(line, row.union(), purpose, Permission.AID_DECIDE).union();
        scope.require(current.get(), Permission.AID_DECIDE, paying, amount);
        return decider(row, paying);
    }

    private Doer decider(AidCaseRow row, UUID union) {
        Doer decider = scope.requireDoer(current.get(), Permission.AID_DECIDE, union);
        judge.requireOutside(row, decider);
        if (decider.isBehind(Objects.requireNonNull(row.handler()))) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        return decider;
    }

    private void requireAllowed(AidCaseRow row, Money amount, Approval approval, AidJudgement judgement) {
        if (judgement.verdict() == Verdict.BLOCK) {
            throw Problem.of(AidProblem.AID_BLOCKED, words.against(judgement));
        }
        if (deciding.passesOnFirst(row, judgement)) {
            throw Problem.of(
                    AidProblem.AID_PASSED_ON_FIRST, words.approver(Objects.requireNonNull(judgement.approver())));
        }
        if (judgement.approver() != null && approval.higherApproval() == null) {
            throw Problem.of(AidProblem.AID_HIGHER_APPROVAL_NEEDED, words.approver(judgement.approver()));
        }
        boolean changed = !amount.equals(row.amounts().proposed());
        boolean aboveRule = judgement.most() != null && amount.exceeds(judgement.most());
        boolean unexplained = (changed || aboveRule) && approval.reasonCode() == null;
        if (unexplained || judgement.needsWords() && approval.comment() == null) {
            throw Problem.of(AidProblem.AID_COMMENT_NEEDED);
        }
    }

    private void write(
            AidCaseRow row, String status, Doer decider, Money amount, Approval said, AidJudge.Judged judged) {
        var file = judged.file();
        try {
            sql.update(
                    """
                    update aid_case
                       set status = ?, approved = ?, reason_code = coalesce(?::text, reason_code),
                           comment = coalesce(?::text, comment), higher_approval = ?::text, file_no = ?::text,
                           category = ?::text, judgement = ?::jsonb, asked = ?, decider = ?, decider_name = ?,
                           decider_person = ?::uuid, decider_for = ?::uuid, decided_at = ?,
                       passed_on = status = 'REFERRED', version = version + 1
                     where id = ?
                    """,
                    status,
                    amount,
                    said.reasonCode(),
                    said.comment(),
                    said.higherApproval(),
                    file.map(HardshipStanding::fileNo).orElse(null),
                    file.map(HardshipStanding::category).orElse(null),
                    words.written(judged.judgement()),
                    decisions.sealed(judged.asked()),
                    decider.subject(),
                    decider.name(),
                    decider.person(),
                    decider.lender(),
                    Instant.now(clock),
                    row.id());
        } catch (SqlFailed failed) {
            throw refused(failed);
        }
    }

    /** The database has the last word on pupils, and on who refused before an appeal. */
    private static RuntimeException refused(SqlFailed failed) {
        if (SqlFailed.breaks(failed, "aid_case_outside_its_household")) {
            return Problem.of(AidProblem.AID_OWN_CASE);
        }
        if (SqlFailed.breaks(failed, "aid_case_decided_anew")) {
            return Problem.of(AidProblem.DECIDED_FIRST);
        }
        return SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.AID_PUPIL_TAKEN) : failed;
    }
}
