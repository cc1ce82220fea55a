package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Decision;
import org.unionhome.policy.LateChargeRules;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;

/** What is charged where something came in late or is still missing; nothing where no document says so. */
@ApplicationScoped
class LateCharges {

    private static final String CHARGE = "CHARGE";
    private final Policies policies;
    private final Clock clock;

    LateCharges(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** An amount that was or is late, by so many days, and what is charged for it. */
    record Late(Money principal, int days, Money charge, Decision decision) {}

    /** Each late payment for itself, then what is still missing today. */
    List<Late> of(Contribution contribution, List<ContributionDetails.PaymentRow> payments) {
        return of(contribution, payments, contribution.open(), LocalDate.now(clock));
    }

    private List<Late> of(
            Contribution contribution, List<ContributionDetails.PaymentRow> payments, Money missing, LocalDate on) {
        var late = new ArrayList<Late>();
        policies.lateChargesIn(contribution.union(), contribution.dueOn()).ifPresent(rules -> {
            payments.stream()
                    .filter(ContributionDetails.PaymentRow::stands)
                    .filter(payment -> !payment.amount().isZero())
                    .filter(payment -> payment.receivedOn().isAfter(contribution.dueOn()))
                    .forEach(payment ->
                            late.add(reckoned(rules, payment.amount(), contribution.dueOn(), payment.receivedOn())));
            if (!missing.isZero() && on.isAfter(contribution.dueOn())) {
                late.add(reckoned(rules, missing, contribution.dueOn(), on));
            }
        });
        return late;
    }

    /** What of it came in. */
    static Money taken(List<ContributionDetails.PaymentRow> payments) {
        return payments.stream()
                .filter(ContributionDetails.PaymentRow::stands)
                .map(ContributionDetails.PaymentRow::lateCharge)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What of it may still be taken in today. */
    Money left(Contribution contribution, List<ContributionDetails.PaymentRow> payments) {
        return less(of(contribution, payments), taken(payments));
    }

    /** What may be taken in beside a payment: what is reckoned on its day, with the payment and what it leaves missing. */
    Money leftWith(
            Contribution contribution, List<ContributionDetails.PaymentRow> payments, Money payment, LocalDate on) {
        List<Late> late =
                new ArrayList<>(of(contribution, payments, contribution.open().minus(payment), on));
        late.addAll(of(contribution, List.of(), payment, on));
        return less(late, taken(payments));
    }

    private static Money less(List<Late> late, Money taken) {
        Money charged = late.stream().map(Late::charge).reduce(Money.ZERO, Money::plus);
        return charged.exceeds(taken) ? charged.minus(taken) : Money.ZERO;
    }

    private Late reckoned(LateChargeRules rules, Money principal, LocalDate dueOn, LocalDate until) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(dueOn, until));
        Reckoning reckoning = policies.reckon(rules, principal, days);
        return new Late(principal, days, reckoning.amount(CHARGE), reckoning.decision());
    }
}
