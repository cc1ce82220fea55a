package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

/** What must be true before money is set aside: the right money, and two people. */
@ApplicationScoped
class Spending {

    private final ChartOfAccounts charts;
    private final CurrentActor current;
    private final CurrentRequest request;

    Spending(ChartOfAccounts charts, CurrentActor current, CurrentRequest request) {
        this.charts = charts;
        this.current = current;
        this.request = request;
    }

    boolean mayPay(LineRow line, Purpose purpose) {
        return SpendingPolicy.judge(charts.inForce(), line.forSpending(), purpose)
                .isEmpty();
    }

    /** @throws Problem FUND_NOT_FOR_PURPOSE with the document and the sources that may pay */
    void require(LineRow line, Purpose purpose) {
        SpendingPolicy.judge(charts.inForce(), line.forSpending(), purpose).ifPresent(refusal -> {
            throw Problem.of(
                    ProblemCode.FUND_NOT_FOR_PURPOSE,
                    refusal.citation().documentNumber() + " "
                            + refusal.citation().clause(),
                    named(refusal));
        });
    }

    private String named(SpendingPolicy.Refusal refusal) {
        Locale language = request.locale();
        return refusal.offered().stream()
                .map(source -> source.name().get(language.getLanguage()) + " (" + source.code() + ")")
                .collect(Collectors.joining("、"));
    }

    /** @throws Problem SELF_APPROVAL, BENEFICIARY_APPROVES */
    void requireTwo(PaymentOrder wanted) {
        if (wanted.handler().equals(wanted.approver())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        UUID approver = approverPerson(wanted);
        if (wanted.items().stream()
                .map(PaymentOrder.Item::person)
                .filter(Objects::nonNull)
                .anyMatch(person -> person.equals(approver))) {
            throw Problem.of(ProblemCode.BENEFICIARY_APPROVES);
        }
    }

    private @Nullable UUID approverPerson(PaymentOrder wanted) {
        Actor actor = current.get();
        return actor.identity().subject().equals(wanted.approver()) ? actor.person() : null;
    }
}
