package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Withdrawals;

/**
 * Enters what a committee decided about a member who paid nothing for months. Only its decision ends a membership, and only
 * while nothing is paid, without a good reason, without taking part, and after a reminder and a talk (Constitution of the
 * Chinese Trade Unions, art. 5; domain dossier 2.1).
 */
@UseCase
@ApplicationScoped
@Transactional
class DecideDuesCase {

    private final Sql sql;
    private final DuesCaseQueries cases;
    private final ReminderQueries reminders;
    private final DuesLock lock;
    private final Withdrawals withdrawals;
    private final Notices notices;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideDuesCase(
            Sql sql,
            DuesCaseQueries cases,
            ReminderQueries reminders,
            DuesLock lock,
            Withdrawals withdrawals,
            Notices notices,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.cases = cases;
        this.reminders = reminders;
        this.lock = lock;
        this.withdrawals = withdrawals;
        this.notices = notices;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was decided.
     *
     * @param proven the committee found neither a good reason nor that she took part
     */
    record Decision(boolean ends, LocalDate on, String documentNo, String reason, boolean proven) {}

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_CASE_CLOSED, DUES_CASE_SETTLED, DUES_CASE_UNPROVEN, SELF_DECISION,
     *     INVALID_INPUT
     */
    void run(UUID id, String ifMatch, Decision decision) {
        lock.take(tree.lineOf(cases.show(id).union()).get(0));
        DuesCase decided = cases.lock(id, Permission.MEMBERSHIP_DECIDE);
        request.requireVersion(ifMatch, decided.version());
        if (!decided.isOpen()) {
            throw Problem.of(DuesProblem.DUES_CASE_CLOSED);
        }
        Doer decider = scope.requireDoer(current.get(), Permission.MEMBERSHIP_DECIDE, decided.union());
        decider.requireNotAmong(List.of("person:" + decided.person()), ProblemCode.SELF_DECISION);
        requireTime(decided, decision.on());
        if (decision.ends()) {
            end(decided, decision);
        }
        sql.update(
                """
                update dues_case
                   set status = ?, decided_on = ?, document_no = ?, reason = ?, decided_by = ?, decider_name = ?,
                       decided_at = ?, decider_hands = ?::text[], version = version + 1
                 where id = ?
                """,
                decision.ends() ? "ENDED" : "KEPT",
                decision.on(),
                decision.documentNo(),
                decision.reason(),
                decider.subject(),
                decider.name(),
                Instant.now(clock),
                decider.hands(),
                id);
        notices.tell(List.of(decided.person()), Notices.Notice.of("DUES_CASE_DECIDED", "/m/dues", "dues-case:" + id));
        request.touched(decided.union());
        audit.record(
                "dues.case-decided",
                AuditTrail.Subject.of("dues-case", id, decided.union()),
                decision.ends() ? "ENDED" : "KEPT");
    }

    private void end(DuesCase decided, Decision decision) {
        if (!decided.stands()) {
            throw Problem.of(DuesProblem.DUES_CASE_SETTLED);
        }
        if (!decision.proven()) {
            throw Problem.of(DuesProblem.DUES_CASE_UNPROVEN);
        }
        withdrawals.treatAsWithdrawn(decided.person(), decision.on(), decision.reason());
    }

    /** Not before there was a case, nor before the last of what was done to bring her back. */
    private void requireTime(DuesCase decided, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/on", "IN_FUTURE");
        }
        boolean early = on.isBefore(decided.raisedOn())
                || reminders.evidence(decided).stream()
                        .map(Reminder::on)
                        .filter(Objects::nonNull)
                        .anyMatch(done -> done.isAfter(on));
        if (early) {
            throw Problem.ofFault("/on", "BEFORE_EVENT");
        }
    }
}
