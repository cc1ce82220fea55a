package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.SanatoriumRules;
import org.unionhome.policy.Share;
import org.unionhome.policy.Strictness.Looser;

/** What one pack says about sanatorium tours. */
record SanatoriumFigures(
        @Nullable Ruled<Money> perDay,
        @Nullable Ruled<Money> perYear,
        @Nullable Ruled<Integer> mostDays,
        @Nullable Ruled<Integer> supportedRegionDays,
        @Nullable Ruled<Share> outsideShare,
        @Nullable Ruled<Integer> outsideEveryYears,
        LocalDate since,
        List<SanatoriumSection.Vector> vectors)
        implements Figures {

    static SanatoriumFigures read(PackFile file, SanatoriumSection raw, int version) {
        var sources = new PackSources(file, version);
        return new SanatoriumFigures(
                sources.money(raw.perDay()),
                sources.money(raw.perYear()),
                sources.count(raw.mostDays()),
                sources.count(raw.supportedRegionDays()),
                sources.share(raw.outsideShare()),
                sources.count(raw.outsideEveryYears()),
                file.validity().from(),
                raw.vectors());
    }

    /**
     * Of each value the nearest, but no looser than a document above; nothing unless every value but the one about supported
     * regions is named by some pack.
     */
    static Optional<SanatoriumRules> together(List<SanatoriumFigures> packs) {
        var perDay = least(packs, SanatoriumFigures::perDay, Comparator.naturalOrder());
        var perYear = least(packs, SanatoriumFigures::perYear, Comparator.naturalOrder());
        var days = least(packs, SanatoriumFigures::mostDays, Comparator.naturalOrder());
        var supported = least(packs, SanatoriumFigures::supportedRegionDays, Comparator.naturalOrder());
        var share = least(packs, SanatoriumFigures::outsideShare, Comparator.naturalOrder());
        var years = least(packs, SanatoriumFigures::outsideEveryYears, Comparator.reverseOrder());
        if (perDay.isEmpty() || perYear.isEmpty() || days.isEmpty() || share.isEmpty() || years.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SanatoriumRules(
                perDay.get(), perYear.get(), days.get(), supported.orElse(null), share.get(), years.get()));
    }

    private static <T> Optional<Ruled<T>> least(
            List<SanatoriumFigures> packs,
            Function<SanatoriumFigures, @Nullable Ruled<T>> value,
            Comparator<T> stricterFirst) {
        List<@Nullable Ruled<T>> named = packs.stream().map(value).toList();
        return Levels.strictest(named, stricterFirst);
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(SanatoriumFigures.class).map(this::looserThan).orElse(List.of());
    }

    /** Less is paid for a shorter tour, and fewer leave the province, more seldom. */
    private List<Looser> looserThan(SanatoriumFigures above) {
        return new LooserValues("SANATORIUM")
                .value("perDay", perDay, above.perDay, Comparator.naturalOrder())
                .value("perYear", perYear, above.perYear, Comparator.naturalOrder())
                .value("mostDays", mostDays, above.mostDays, Comparator.naturalOrder())
                .value("supportedRegionDays", supportedRegionDays, above.supportedRegionDays, Comparator.naturalOrder())
                .value("outsideShare", outsideShare, above.outsideShare, Comparator.naturalOrder())
                .value("outsideEveryYears", outsideEveryYears, above.outsideEveryYears, Comparator.reverseOrder())
                .found();
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !holds(vector))
                .map(SanatoriumSection.Vector::name)
                .toList();
    }

    private boolean holds(SanatoriumSection.Vector vector) {
        var rules = together(List.of(this));
        if (rules.isEmpty()) {
            return false;
        }
        var reckoned = SanatoriumPolicy.judge(rules.get(), question(vector));
        return reckoned.amount(SanatoriumPolicy.PAID).equals(Money.of(vector.paid()))
                && reckoned.amount(SanatoriumPolicy.OWN).equals(Money.of(vector.own()))
                && reckoned.decision().findings().stream()
                        .map(Finding::code)
                        .toList()
                        .equals(vector.findings());
    }

    private SanatoriumQuestion question(SanatoriumSection.Vector vector) {
        return new SanatoriumQuestion(
                Objects.requireNonNullElse(vector.on(), since),
                vector.days(),
                Money.of(vector.cost()),
                vector.used() == null ? Money.ZERO : Money.of(vector.used()),
                Boolean.TRUE.equals(vector.supportedRegion()),
                Boolean.TRUE.equals(vector.outside()),
                vector.lastOutside());
    }
}
