package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;

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

    /** @throws Problem RELIEF_ABOVE_OPEN when the month has changed since it was applied for */
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
            Money most = before == null ? Money.ZERO : ReliefPolicy.most(relief.kind(), before);
            if (before == null || of.amount().exceeds(most)) {
                throw Problem.of(ProblemCode.RELIEF_ABOVE_OPEN, of.month(), most);
            }
            editions.add(next(relief, before, of.amount()));
        }
        writer.write(editions, null);
    }

    private NewContribution next(Relief relief, Contribution before, Money amount) {
        var payroll = new Payroll(before.union(), before.month(), components.read(before.components()));
        return relief.kind() == Relief.Kind.DEFERRAL
                ? assessing.deferred(before, payroll, Objects.requireNonNull(relief.until()), relief.number())
                : assessing.reduced(before, payroll, amount, relief.number());
    }
}
