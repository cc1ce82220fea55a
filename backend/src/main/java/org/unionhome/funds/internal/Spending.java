package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.funds.PaymentOrder;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
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
        return SpendingPolicy.judge(charts.on(LocalDate.of(line.year(), 1, 1)), line.forSpending(), purpose)
                .isEmpty();
    }

    /** @throws Problem FUND_NOT_FOR_PURPOSE with the document and the sources that may pay */
    void require(LineRow line, Purpose purpose) {
        SpendingPolicy.judge(charts.on(LocalDate.of(line.year(), 1, 1)), line.forSpending(), purpose)
                .ifPresent(refusal -> {
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
        if (wanted.approver().isBehind(wanted.handler())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        Set<UUID> approving = approving(wanted);
        if (wanted.items().stream()
                .map(PaymentOrder.Item::person)
                .filter(Objects::nonNull)
                .anyMatch(approving::contains)) {
            throw Problem.of(ProblemCode.BENEFICIARY_APPROVES);
        }
    }

    /** The persons behind the approval, as far as they are known. */
    private Set<UUID> approving(PaymentOrder wanted) {
        Actor actor = current.get();
        Doer approver = wanted.approver();
        UUID caller = actor.identity().subject().equals(approver.subject()) ? actor.person() : null;
        return Stream.of(caller, approver.person(), approver.lender())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
