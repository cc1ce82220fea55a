package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ContributionRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Share;

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

    /** The first of the packs that names a value is the one that rules; without any the value is missing. */
    static ContributionRules together(List<ContributionFigures> nearestFirst) {
        return new ContributionRules(
                first(nearestFirst, ContributionFigures::rate),
                first(nearestFirst, ContributionFigures::components),
                first(nearestFirst, ContributionFigures::excluded),
                first(nearestFirst, ContributionFigures::dueDay),
                first(nearestFirst, ContributionFigures::remitDay),
                first(nearestFirst, ContributionFigures::shares),
                first(nearestFirst, ContributionFigures::basicFloor));
    }

    private static <T> Ruled<T> first(
            List<ContributionFigures> packs, Function<ContributionFigures, @Nullable Ruled<T>> value) {
        Stream<@Nullable Ruled<T>> named = packs.stream().map(value);
        return named.filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about contributions"));
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
