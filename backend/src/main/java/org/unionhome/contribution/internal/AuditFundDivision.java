package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.Books;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** The word of an auditor on inventory and figures; she neither proposed it nor keeps these books. */
@UseCase
@ApplicationScoped
@Transactional
class AuditFundDivision {

    private final FundDivisions divisions;
    private final SplitUnions splits;
    private final Books books;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AuditFundDivision(
            FundDivisions divisions,
            SplitUnions splits,
            Books books,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.divisions = divisions;
        this.splits = splits;
        this.books = books;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, FUND_DIVISION_STATE, SELF_APPROVAL, AUDITOR_KEPT_BOOKS,
     *     FUND_DIVISION_BOOKS_CHANGED
     */
    void run(UUID id, String ifMatch, String report) {
        FundDivision division = divisions.lock(id);
        Doer auditor = scope.requireDoer(current.get(), Permission.REVIEW_WORK, division.union());
        request.requireVersion(ifMatch, division.version());
        if (division.status() != FundDivision.Status.PROPOSED) {
            throw Problem.of(ContributionProblem.FUND_DIVISION_STATE);
        }
        auditor.requireNotAmong(division.hands(), ProblemCode.SELF_APPROVAL);
        if (books.hasEntriesBy(division.old(), auditor.subject())) {
            throw Problem.of(ContributionProblem.AUDITOR_KEPT_BOOKS);
        }
        splits.requireUnchanged(division);
        sql.update(
                """
                update fund_division
                   set status = 'AUDITED', auditor_hands = ?, auditor_name = ?, audited_on = ?, audit_report = ?,
                       version = version + 1
                 where id = ?
                """,
                auditor.hands(),
                auditor.name(),
                LocalDate.now(clock),
                report,
                id);
        request.touched(division.union());
        audit.record(
                "fund-division.audited",
                AuditTrail.Subject.of("fund-division", id, division.union()),
                division.netAssets().toString());
    }
}
