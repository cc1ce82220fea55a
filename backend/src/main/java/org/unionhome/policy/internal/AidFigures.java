package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Share;
import org.unionhome.policy.Strictness.Looser;

/** What one pack says about aid grants. */
record AidFigures(AidRules rules, List<AidSection.Vector> vectors) implements Figures {

    static AidFigures read(PackFile file, AidSection raw, int version) {
        Function<String, Citation> cite = name -> PackSources.cite(file, name);
        var rules = new AidRules(
                each(raw.amounts(), one -> amount(one, cite)),
                each(raw.several(), one -> several(one, cite)),
                each(raw.exclusions(), one -> new AidRules.Exclusion(one.code(), cite.apply(one.source()))),
                each(raw.once(), one -> new AidRules.Once(Set.copyOf(one.kinds()), cite.apply(one.source()))),
                each(raw.windows(), one -> window(one, cite)),
                warmth(raw.warmthCounts(), cite),
                List.of());
        return new AidFigures(rules, each(raw.vectors(), one -> one));
    }

    private static AidRules.Amount amount(AidSection.Amount raw, Function<String, Citation> cite) {
        return new AidRules.Amount(
                raw.category(),
                Set.copyOf(raw.kinds()),
                raw.stage(),
                raw.standards(),
                raw.share() == null ? null : Share.parse(raw.share()),
                money(raw.most()),
                money(raw.fixed()),
                Boolean.TRUE.equals(raw.perPupil()),
                each(
                        raw.levels(),
                        level -> new AidRules.Level(
                                Money.of(level.above()), level.approver(), cite.apply(level.source()))),
                cite.apply(raw.source()));
    }

    private static AidRules.Several several(AidSection.Several raw, Function<String, Citation> cite) {
        if (raw.comparison() != null && !List.of("LT", "LE").contains(raw.comparison())) {
            throw new IllegalArgumentException("an earlier grant is compared by LT or LE and not " + raw.comparison());
        }
        return new AidRules.Several(
                raw.category(),
                AidRules.Effect.valueOf(raw.effect()),
                Objects.requireNonNullElse(raw.factor(), 1),
                "LE".equals(raw.comparison()),
                cite.apply(raw.source()));
    }

    private static AidRules.@Nullable Warmth warmth(PackFile.@Nullable Value raw, Function<String, Citation> cite) {
        return raw == null ? null : new AidRules.Warmth("true".equals(raw.value()), cite.apply(raw.source()));
    }

    private static AidRules.Window window(AidSection.Window raw, Function<String, Citation> cite) {
        return new AidRules.Window(
                Set.copyOf(raw.kinds()), MonthDay.parse("--" + raw.closes()), cite.apply(raw.source()));
    }

    private static @Nullable Money money(@Nullable String text) {
        return text == null ? null : Money.of(text);
    }

    private static <R, T> List<T> each(@Nullable List<R> raw, Function<R, T> read) {
        return raw == null ? List.of() : raw.stream().map(read).toList();
    }

    /** The nearest rules, and those above go on to hold. */
    static AidRules together(List<AidFigures> nearestFirst) {
        if (nearestFirst.isEmpty()) {
            return new AidRules(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        AidRules own = nearestFirst.get(0).rules();
        var above = nearestFirst.stream().skip(1).map(AidFigures::rules).toList();
        return new AidRules(
                own.amounts(), own.several(), own.exclusions(), own.once(), own.windows(), own.warmth(), above);
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(AidFigures.class)
                .map(figures -> LooserAid.of(rules, figures.rules()))
                .orElse(List.of());
    }

    @Override
    public List<String> contradicted() {
        return vectors.stream()
                .filter(vector -> !holds(vector))
                .map(AidSection.Vector::name)
                .toList();
    }

    private boolean holds(AidSection.Vector vector) {
        LocalDate on = vector.on();
        return on == null
                ? grants(vector)
                : !rules.windowsFor(vector.kind()).isEmpty()
                        && rules.windowsFor(vector.kind()).stream().noneMatch(window -> window.isOver(on))
                                == Boolean.TRUE.equals(vector.open());
    }

    private boolean grants(AidSection.Vector vector) {
        String category = Objects.requireNonNullElse(vector.category(), AidRules.UNFILED);
        var amount = rules.amountFor(category, vector.kind(), vector.stage());
        Money standard = Objects.requireNonNullElse(money(vector.standard()), Money.ZERO);
        Money cost = Objects.requireNonNullElse(money(vector.cost()), Money.ZERO);
        return amount.filter(rule -> rule.most(standard, cost).equals(money(vector.most())))
                .filter(rule -> Objects.equals(
                        rule.levelOf(rule.most(standard, cost))
                                .map(AidRules.Level::approver)
                                .orElse(null),
                        vector.approver()))
                .isPresent();
    }
}
