package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.Employers;
import org.unionhome.policy.ContributionRules;
import org.unionhome.policy.Policies;

/** What is owed for a payroll by the rules and the tree of its month. */
@ApplicationScoped
class Assessing {

    private final Policies policies;
    private final UnionTree tree;
    private final Employers employers;

    Assessing(Policies policies, UnionTree tree, Employers employers) {
        this.policies = policies;
        this.tree = tree;
        this.employers = employers;
    }

    ContributionRules rules(UUID union, YearMonth month) {
        return policies.contributionsIn(union, month.atDay(1));
    }

    /** From the union itself up to the root, as the tree stood when the month began; empty when there was no such union. */
    List<UUID> upwards(Payroll.Place place) {
        var line = new ArrayList<>(tree.lineOn(place.union(), place.month().atDay(1)));
        Collections.reverse(line);
        return line;
    }

    Map<UUID, UUID> employersOf(List<Payroll> payrolls) {
        return employers.ofUnions(
                payrolls.stream().map(Payroll::union).distinct().toList());
    }

    NewContribution first(Payroll payroll, @Nullable UUID employer) {
        return edition(payroll, employer, null, Money.ZERO, null, null);
    }

    /** What takes the place of an edition; what relief gave stays as far as it can. */
    NewContribution next(Contribution before, Payroll payroll, @Nullable String reason) {
        return edition(payroll, before.employer(), before, before.reduced(), before.dueOn(), reason);
    }

    /** The same with less to be paid. */
    NewContribution reduced(Contribution before, Payroll payroll, Money less, String reason) {
        return edition(payroll, before.employer(), before, before.reduced().plus(less), before.dueOn(), reason);
    }

    /** The same to be paid later; what goes on is put off with it. */
    NewContribution deferred(Contribution before, Payroll payroll, LocalDate until, String reason) {
        LocalDate dueOn = until.isAfter(before.dueOn()) ? until : before.dueOn();
        return edition(payroll, before.employer(), before, before.reduced(), dueOn, reason);
    }

    private NewContribution edition(
            Payroll payroll,
            @Nullable UUID employer,
            @Nullable Contribution before,
            Money relief,
            @Nullable LocalDate due,
            @Nullable String reason) {
        ContributionRules rules = rules(payroll.union(), payroll.month());
        Money assessed = rules.of(payroll.wages());
        Money reduced = relief.exceeds(assessed) ? assessed : relief;
        LocalDate dueOn = due == null ? rules.dueOn(payroll.month()) : due;
        LocalDate remitBy = before == null
                ? rules.remitBy(payroll.month())
                : dueOn.plusDays(ChronoUnit.DAYS.between(before.dueOn(), before.remitBy()));
        return new NewContribution(
                Ids.next(),
                payroll,
                before == null ? 1 : before.edition() + 1,
                employer,
                rules.rate().value().toString(),
                assessed,
                reduced,
                dueOn,
                remitBy,
                NewContribution.packs(rules),
                Split.of(assessed.minus(reduced), rules, upwards(payroll.place())),
                reason);
    }
}
