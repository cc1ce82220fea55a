package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** A union group pledges so much a month for a child, hands it over, and ends it at graduation or before. */
@UseCase
@ApplicationScoped
@Transactional
class KeepPledge {

    private final PledgeQueries pledges;
    private final PledgeDues dues;
    private final AidSecrets secrets;
    private final Unions unions;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    KeepPledge(
            PledgeQueries pledges,
            PledgeDues dues,
            AidSecrets secrets,
            Unions unions,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.pledges = pledges;
        this.dues = dues;
        this.secrets = secrets;
        this.unions = unions;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param union the group that gives
     * @param anotherChild whether the officer told the child apart from another of the same names
     */
    record NewPledge(
            UUID union,
            String child,
            String guardian,
            LocalDate consentedOn,
            Money monthly,
            LocalDate firstMonth,
            LocalDate graduatesOn,
            boolean anotherChild) {

        /** Its values are those of a child. */
        @Override
        public String toString() {
            return "NewPledge of " + union;
        }
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT, PLEDGED_ALREADY while one runs for the child */
    UUID begin(NewPledge wanted) {
        scope.require(current.get(), Permission.AID_WORK, wanted.union());
        // who may not read pledges does not learn either that one runs for the child
        scope.require(current.get(), Permission.AID_READ, wanted.union());
        var faults = faults(wanted);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        unions.requireLiving(wanted.union());
        UUID id = Ids.next();
        try {
            insert(id, wanted);
        } catch (SqlFailed failed) {
            throw PledgeIndexes.ofOneChild(failed);
        }
        dues.write(pledges.show(id), LocalDate.now(clock));
        request.touched(wanted.union());
        audit.record(
                "pledge.begun",
                AuditTrail.Subject.of("pledge", id, wanted.union()),
                wanted.anotherChild() ? "ANOTHER_CHILD" : null);
        return id;
    }

    private void insert(UUID id, NewPledge wanted) {
        sql.update(
                """
                insert into aid_pledge (id, union_id, child, guardian, child_index, another_child, consented_on, monthly,
                                        first_month, graduates_on, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                wanted.union(),
                secrets.seal(AidSecrets.CHILD, wanted.child()),
                secrets.seal(AidSecrets.GUARDIAN, wanted.guardian()),
                secrets.index(wanted.child(), wanted.guardian(), wanted.anotherChild() ? wanted.union() : null),
                wanted.anotherChild(),
                wanted.consentedOn(),
                wanted.monthly(),
                wanted.firstMonth().withDayOfMonth(1),
                wanted.graduatesOn(),
                current.get().identity().subject(),
                Instant.now(clock));
    }

    private List<FieldFault> faults(NewPledge wanted) {
        var faults = new ArrayList<FieldFault>();
        if (wanted.monthly().isZero()) {
            faults.add(new FieldFault("/monthly", "REQUIRED", List.of()));
        }
        if (wanted.consentedOn().isAfter(LocalDate.now(clock))) {
            faults.add(new FieldFault("/consentedOn", "IN_FUTURE", List.of()));
        }
        if (!wanted.consentedOn().isBefore(wanted.firstMonth().withDayOfMonth(1).plusMonths(1))) {
            faults.add(new FieldFault("/firstMonth", "BEFORE_CONSENT", List.of()));
        }
        if (!wanted.graduatesOn().isAfter(wanted.firstMonth().withDayOfMonth(1))) {
            faults.add(new FieldFault("/graduatesOn", "END_BEFORE_START", List.of()));
        }
        return faults;
    }

    /**
     * The money of a month was handed over, as the group had drawn it before.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, PLEDGE_NOT_DUE, PLEDGE_NOT_PAID, INVALID_INPUT
     */
    void receive(UUID id, String ifMatch, LocalDate month, LocalDate on, String receipt) {
        PledgeRow row = held(id, ifMatch);
        if (on.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/receivedOn", "IN_FUTURE");
        }
        requirePaid(id, month.withDayOfMonth(1), on);
        int written = sql.update(
                """
                update aid_pledge_due set received_on = ?, receipt = ?, recorded_by = ?
                 where pledge_id = ? and month = ? and received_on is null
                """,
                on,
                receipt,
                current.get().identity().subject(),
                id,
                month.withDayOfMonth(1));
        if (written == 0) {
            throw Problem.of(AidProblem.PLEDGE_NOT_DUE);
        }
        sql.update("update aid_pledge set version = version + 1 where id = ?", id);
        audit.record("pledge.received", AuditTrail.Subject.of("pledge", id, row.union()), month.toString());
    }

    private void requirePaid(UUID id, LocalDate month, LocalDate on) {
        PledgeQueries.Due due = pledges.dues(id).stream()
                .filter(one -> one.month().equals(month) && one.receivedOn() == null)
                .findFirst()
                .orElseThrow(() -> Problem.of(AidProblem.PLEDGE_NOT_DUE));
        LocalDate paidOn = due.paidOn();
        if (paidOn == null) {
            throw Problem.of(AidProblem.PLEDGE_NOT_PAID);
        }
        if (on.isBefore(paidOn)) {
            throw Problem.ofFault("/receivedOn", "BEFORE_EVENT");
        }
    }

    /**
     * Months after the last one are owed no longer, also those that had been written down.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, PLEDGE_ENDED, INVALID_INPUT when a later month was handed over or is
     *     charged to a budget
     */
    void end(UUID id, String ifMatch, LocalDate on, String reason) {
        PledgeRow row = held(id, ifMatch);
        if (row.endReason() != null) {
            throw Problem.of(AidProblem.PLEDGE_ENDED);
        }
        LocalDate last = on.withDayOfMonth(1);
        pledges.requireNothingAfter(id, last, "/on");
        sql.update(
                "update aid_pledge set ended_on = ?, end_reason = ?, version = version + 1 where id = ?",
                on,
                reason,
                id);
        sql.update("delete from aid_pledge_due where pledge_id = ? and month > ? and received_on is null", id, last);
        audit.record("pledge.ended", AuditTrail.Subject.of("pledge", id, row.union()));
    }

    private PledgeRow held(UUID id, String ifMatch) {
        PledgeRow row = pledges.lock(id);
        scope.require(current.get(), Permission.AID_WORK, row.union());
        request.requireVersion(ifMatch, row.version());
        return row;
    }
}
