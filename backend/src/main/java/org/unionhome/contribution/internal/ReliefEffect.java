package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;

/** What a granted relief changes of what is owed: another edition of each of its months. */
@ApplicationScoped
class ReliefEffect {

    private final Reliefs reliefs;
    private final Contributions contributions;
    private final Assessing assessing;
    private final Components components;
    private final ContributionWriter writer;

    ReliefEffect(
            Reliefs reliefs,
            Contributions contributions,
            Assessing assessing,
            Components components,
            ContributionWriter writer) {
        this.reliefs = reliefs;
        this.contributions = contributions;
        this.assessing = assessing;
        this.components = components;
        this.writer = writer;
    }

    /** @throws Problem RELIEF_ABOVE_OPEN, DEFERRAL_IN_PART when the month has changed since it was applied for */
    void grant(Relief relief) {
        List<Reliefs.OfMonth> months = reliefs.months(relief).stream()
                .sorted(Comparator.comparing(Reliefs.OfMonth::month))
                .toList();
        var places = months.stream()
                .map(of -> new Payroll.Place(relief.union(), of.month()))
                .toList();
        places.forEach(contributions::hold);
        var held = contributions.inForce(places);
        var editions = new ArrayList<NewContribution>();
        for (Reliefs.OfMonth of : months) {
            Contribution before = held.get(new Payroll.Place(relief.union(), of.month()));
            next(relief, within(relief.kind(), of, before), of.amount()).ifPresent(editions::add);
        }
        writer.write(editions, null);
    }

    /**
     * The month itself, when relief can be about so much of it.
     *
     * @throws Problem RELIEF_ABOVE_OPEN, DEFERRAL_IN_PART
     */
    static Contribution within(Relief.Kind kind, Reliefs.OfMonth of, @Nullable Contribution month) {
        Money most = month == null ? Money.ZERO : ReliefPolicy.most(kind, month);
        if (month == null || of.amount().exceeds(most)) {
            throw Problem.of(ContributionProblem.RELIEF_ABOVE_OPEN, of.month(), most);
        }
        if (ReliefPolicy.isInPart(kind, month, of.amount())) {
            throw Problem.of(ContributionProblem.DEFERRAL_IN_PART, of.month(), most);
        }
        return month;
    }

    /** Nothing when a credit is given back: what is owed stays as it is. */
    private Optional<NewContribution> next(Relief relief, Contribution before, Money amount) {
        var payroll = new Payroll(before.union(), before.month(), components.read(before.components()));
        if (relief.kind() == Relief.Kind.DEFERRAL) {
            return Optional.of(
                    assessing.deferred(before, payroll, Objects.requireNonNull(relief.until()), relief.number()));
        }
        Money less = relief.kind() == Relief.Kind.REFUND ? ReliefPolicy.lessOwed(before, amount) : amount;
        return less.isZero()
                ? Optional.empty()
                : Optional.of(assessing.reduced(before, payroll, less, relief.number()));
    }
}
