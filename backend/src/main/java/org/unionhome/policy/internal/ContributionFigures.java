package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ContributionRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Share;
import org.unionhome.policy.Strictness.Looser;

/** What one pack says about contributions of employers; what it leaves open is left to the packs above. */
record ContributionFigures(
        @Nullable Ruled<Share> rate,
        @Nullable Ruled<List<String>> components,
        @Nullable Ruled<List<String>> excluded,
        @Nullable Ruled<Integer> dueDay,
        @Nullable Ruled<Integer> remitDay,
        @Nullable Ruled<List<Integer>> shares,
        @Nullable Ruled<Share> basicFloor,
        List<ContributionSection.Vector> vectors)
        implements Figures {

    private static final List<Function<ContributionFigures, @Nullable Ruled<?>>> VALUES = List.of(
            ContributionFigures::rate,
            ContributionFigures::components,
            ContributionFigures::excluded,
            ContributionFigures::dueDay,
            ContributionFigures::remitDay,
            ContributionFigures::shares,
            ContributionFigures::basicFloor);

    static ContributionFigures read(PackFile file, ContributionSection raw, int version) {
        var sources = new PackSources(file, version);
        return new ContributionFigures(
                sources.share(raw.payrollRate()),
                sources.ruled(raw.components(), PackFile.Relatives::source, PackFile.Relatives::value),
                sources.ruled(raw.excluded(), PackFile.Relatives::source, PackFile.Relatives::value),
                sources.count(raw.dueDay()),
                sources.count(raw.remitDay()),
                sources.ruled(raw.shares(), ElectionSection.Counts::source, ElectionSection.Counts::value),
                sources.share(raw.basicFloor()),
                raw.vectors());
    }

    /**
     * What an employer owes is as the highest document says, and no later; how it is shared out says the nearest pack, and
     * basic unions keep no less than above. Without any pack the value is missing.
     */
    static ContributionRules together(List<ContributionFigures> nearestFirst) {
        return new ContributionRules(
                named(nearestFirst, ContributionFigures::rate, Levels::asAbove),
                named(nearestFirst, ContributionFigures::components, Levels::asAbove),
                named(nearestFirst, ContributionFigures::excluded, Levels::asAbove),
                named(nearestFirst, ContributionFigures::dueDay, ContributionFigures::earliest),
                named(nearestFirst, ContributionFigures::remitDay, ContributionFigures::earliest),
                named(nearestFirst, ContributionFigures::shares, ContributionFigures::nearest),
                named(
                        nearestFirst,
                        ContributionFigures::basicFloor,
                        said -> Levels.strictest(said, Comparator.reverseOrder())));
    }

    /** Nothing where some value is named by no pack, as on a day before the first document. */
    static Optional<ContributionRules> complete(List<ContributionFigures> nearestFirst) {
        boolean all =
                VALUES.stream().allMatch(value -> nearestFirst.stream().anyMatch(pack -> value.apply(pack) != null));
        return all ? Optional.of(together(nearestFirst)) : Optional.empty();
    }

    private static Optional<Ruled<Integer>> earliest(List<@Nullable Ruled<Integer>> said) {
        return Levels.strictest(said, Comparator.naturalOrder());
    }

    private static <T> Optional<Ruled<T>> nearest(List<@Nullable Ruled<T>> said) {
        Stream<@Nullable Ruled<T>> named = said.stream();
        return named.filter(Objects::nonNull).findFirst();
    }

    private static <T> Ruled<T> named(
            List<ContributionFigures> packs,
            Function<ContributionFigures, @Nullable Ruled<T>> value,
            Function<List<@Nullable Ruled<T>>, Optional<Ruled<T>>> together) {
        List<@Nullable Ruled<T>> said = packs.stream().map(value).toList();
        return together.apply(said)
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about contributions"));
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(ContributionFigures.class).map(this::looserThan).orElse(List.of());
    }

    private List<Looser> looserThan(ContributionFigures above) {
        return new LooserValues("CONTRIBUTION")
                .same("payrollRate", rate, above.rate)
                .same("components", components, above.components)
                .same("excluded", excluded, above.excluded)
                .value("dueDay", dueDay, above.dueDay, Comparator.naturalOrder())
                .value("remitDay", remitDay, above.remitDay, Comparator.naturalOrder())
                .value("basicFloor", basicFloor, above.basicFloor, Comparator.reverseOrder())
                .found();
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !holds(vector))
                .map(ContributionSection.Vector::name)
                .toList();
    }

    private boolean holds(ContributionSection.Vector vector) {
        Money amount = Money.of(vector.amount());
        boolean ofWages = vector.wages() == null
                || Objects.requireNonNull(rate)
                        .value()
                        .of(Money.of(vector.wages()), 1)
                        .equals(amount);
        boolean inParts = vector.parts() == null
                || amount.split(Objects.requireNonNull(shares).value())
                        .equals(vector.parts().stream().map(Money::of).toList());
        return ofWages && inParts;
    }
}
