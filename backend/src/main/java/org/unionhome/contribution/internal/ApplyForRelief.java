package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Applies for relief of months of one union: to pay later, to pay less, or to get back. */
@UseCase
@ApplicationScoped
@Transactional
class ApplyForRelief {

    private static final String INSERT =
            """
            insert into contribution_relief (id, root_id, union_id, l1, l2, l3, l4, l5, l6, employer_id, relief_no, kind, status,
                                             amount, until, reason, basis, applicant_hands, applicant_name, applied_at)
            select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?::uuid, '', ?, 'APPLIED', ?, ?::date, ?, ?, ?, ?, ?
              from union_node u where u.id = ?
            """;
    private final Contributions contributions;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ApplyForRelief(
            Contributions contributions,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.contributions = contributions;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is applied for. */
    record Application(
            UUID union,
            Relief.Kind kind,
            List<Reliefs.OfMonth> months,
            @Nullable LocalDate until,
            String reason,
            String basis) {

        Money amount() {
            return months.stream().map(Reliefs.OfMonth::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, RELIEF_ABOVE_OPEN with what it can be about, DEFERRAL_IN_PART */
    UUID run(Application asked) {
        Doer applicant = scope.requireDoer(current.get(), Permission.CONTRIBUTION_WRITE, asked.union());
        requireSound(asked);
        var held = contributions.inForce(asked.months().stream()
                .map(of -> new Payroll.Place(asked.union(), of.month()))
                .toList());
        UUID employer = null;
        for (Reliefs.OfMonth of : asked.months()) {
            var contribution = held.get(new Payroll.Place(asked.union(), of.month()));
            employer = ReliefEffect.within(asked.kind(), of, contribution).employer();
        }
        UUID id = insert(asked, employer, applicant);
        request.touched(asked.union());
        audit.record(
                "relief.applied",
                AuditTrail.Subject.of("relief", id, asked.union()),
                asked.amount().toString());
        return id;
    }

    private UUID insert(Application asked, @Nullable UUID employer, Doer applicant) {
        UUID id = Ids.next();
        sql.update(
                INSERT,
                id,
                employer,
                asked.kind(),
                asked.amount(),
                asked.until(),
                asked.reason(),
                asked.basis(),
                applicant.hands(),
                applicant.name(),
                Instant.now(clock),
                asked.union());
        sql.batch(
                "insert into contribution_relief_month (relief_id, month, amount) values (?, ?, ?)",
                asked.months().stream()
                        .map(of -> new Object[] {id, of.month().atDay(1), of.amount()})
                        .toList());
        return id;
    }

    private void requireSound(Application asked) {
        var seen = new HashSet<YearMonth>();
        for (int at = 0; at < asked.months().size(); at++) {
            String pointer = "/months/" + at;
            if (!seen.add(asked.months().get(at).month())) {
                throw Problem.ofFault(pointer + "/month", "GIVEN_TWICE");
            }
            if (asked.months().get(at).amount().isZero()) {
                throw Problem.ofFault(pointer + "/amount", "NOT_POSITIVE");
            }
        }
        if ((asked.kind() == Relief.Kind.DEFERRAL) != (asked.until() != null)) {
            throw Problem.ofFault("/until", asked.until() == null ? "REQUIRED" : "UNKNOWN_VALUE");
        }
        if (asked.until() != null && !asked.until().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/until", "IN_PAST");
        }
    }
}
