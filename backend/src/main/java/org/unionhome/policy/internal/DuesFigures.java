package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ArrearsRules;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Strictness.Looser;

/**
 * What one pack says about dues. The rate is as the highest document says; which parts of a wage count, the document of the
 * place may say (domain dossier 2.1, local variants); steps against arrears take no less time.
 */
record DuesFigures(DuesRules rules, @Nullable ArrearsRules arrears, List<DuesSection.Vector> vectors)
        implements Figures {

    static DuesFigures read(PackFile file, DuesSection raw, int version) {
        var sources = new PackSources(file, version);
        var rules = new DuesRules(
                Objects.requireNonNull(sources.share(raw.rate())),
                Objects.requireNonNull(sources.money(raw.wholeSteps())),
                Objects.requireNonNull(
                        sources.ruled(raw.components(), PackFile.Relatives::source, PackFile.Relatives::value)),
                Objects.requireNonNull(
                        sources.ruled(raw.excluded(), PackFile.Relatives::source, PackFile.Relatives::value)),
                Objects.requireNonNull(sources.count(raw.wageDay())));
        return new DuesFigures(rules, arrears(sources, raw.arrears()), Objects.requireNonNull(raw.vectors()));
    }

    private static @Nullable ArrearsRules arrears(PackSources sources, DuesSection.@Nullable Arrears raw) {
        return raw == null
                ? null
                : new ArrearsRules(
                        Objects.requireNonNull(sources.count(raw.dueEvery())),
                        Objects.requireNonNull(sources.count(raw.reminder())),
                        Objects.requireNonNull(sources.count(raw.talk())),
                        Objects.requireNonNull(sources.count(raw.ending())));
    }

    static Optional<DuesRules> together(List<DuesFigures> nearestFirst) {
        return nearestFirst.stream()
                .findFirst()
                .map(own -> new DuesRules(
                        asAbove(nearestFirst, DuesRules::rate),
                        asAbove(nearestFirst, DuesRules::wholeSteps),
                        ofThePlace(nearestFirst, DuesRules::components),
                        ofThePlace(nearestFirst, DuesRules::excluded),
                        own.rules.wageDay()));
    }

    /** The nearest that names a document for it. */
    private static <T> Ruled<T> ofThePlace(List<DuesFigures> packs, Function<DuesRules, Ruled<T>> value) {
        return packs.stream()
                .map(pack -> value.apply(pack.rules))
                .filter(ruled -> ruled.citation().bindsBelow())
                .findFirst()
                .orElseGet(() -> asAbove(packs, value));
    }

    private static <T> Ruled<T> asAbove(List<DuesFigures> packs, Function<DuesRules, Ruled<T>> value) {
        return Levels.asAbove(
                        packs.stream().map(pack -> value.apply(pack.rules)).toList())
                .orElseThrow();
    }

    static Optional<ArrearsRules> arrearsTogether(List<DuesFigures> nearestFirst) {
        List<ArrearsRules> said = nearestFirst.stream()
                .flatMap(pack -> Optional.ofNullable(pack.arrears).stream())
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArrearsRules(
                        longest(said, ArrearsRules::dueEvery),
                        longest(said, ArrearsRules::reminder),
                        longest(said, ArrearsRules::talk),
                        longest(said, ArrearsRules::ending)));
    }

    private static Ruled<Integer> longest(List<ArrearsRules> said, Function<ArrearsRules, Ruled<Integer>> value) {
        return Levels.strictest(said.stream().map(value).toList(), Comparator.reverseOrder())
                .orElseThrow();
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(DuesFigures.class).map(this::looserThan).orElse(List.of());
    }

    private List<Looser> looserThan(DuesFigures above) {
        var looser = new LooserValues("DUES")
                .same("rate", rules.rate(), above.rules.rate())
                .same("wholeSteps", rules.wholeSteps(), above.rules.wholeSteps())
                .ofADocument("components", rules.components(), above.rules.components())
                .ofADocument("excluded", rules.excluded(), above.rules.excluded());
        ArrearsRules own = arrears;
        ArrearsRules bound = above.arrears;
        return own == null || bound == null
                ? looser.found()
                : looser.value("reminder", own.reminder(), bound.reminder(), Comparator.reverseOrder())
                        .value("talk", own.talk(), bound.talk(), Comparator.reverseOrder())
                        .value("ending", own.ending(), bound.ending(), Comparator.reverseOrder())
                        .found();
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !holds(vector))
                .map(DuesSection.Vector::name)
                .toList();
    }

    private boolean holds(DuesSection.Vector vector) {
        Money base = Money.of(vector.base());
        return rules.counted(base).equals(Money.of(vector.counted()))
                && rules.of(base).equals(Money.of(vector.dues()));
    }
}
