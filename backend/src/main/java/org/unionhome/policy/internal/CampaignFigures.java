package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Strictness.Looser;
import org.unionhome.policy.Verdict;

/** What one pack says about campaigns, kind by kind. */
record CampaignFigures(List<CampaignRules> kinds, List<CampaignSection> written) implements Figures {

    static CampaignFigures read(PackFile file, List<CampaignSection> raw, int version) {
        var sources = new PackSources(file, version);
        return new CampaignFigures(
                raw.stream().map(section -> rules(sources, section)).toList(), List.copyOf(raw));
    }

    private static CampaignRules rules(PackSources sources, CampaignSection raw) {
        return new CampaignRules(
                raw.kind(),
                List.of(sources.pack()),
                money(sources, raw.perTime()),
                money(sources, raw.perYear()),
                money(sources, raw.cash()),
                money(sources, raw.goods()),
                sources.ruled(raw.forms(), ElectionSection.Names::source, CampaignFigures::forms),
                sources.ruled(raw.festivals(), ElectionSection.Names::source, ElectionSection.Names::value),
                sources.ruled(raw.sources(), ElectionSection.Names::source, ElectionSection.Names::value));
    }

    private static @Nullable Ruled<Money> money(PackSources sources, PackFile.@Nullable Value raw) {
        return sources.ruled(raw, PackFile.Value::source, value -> Money.of(value.value()));
    }

    private static List<GiftForm> forms(ElectionSection.Names raw) {
        return raw.value().stream().map(GiftForm::valueOf).toList();
    }

    /** What is nearer to the union may be stricter than what is above, never looser. */
    static CampaignRules together(String kind, List<Pack> nearestFirst) {
        List<CampaignRules> said =
                nearestFirst.stream().flatMap(pack -> said(pack, kind)).toList();
        var perTime = strictest(said, CampaignRules::perTime);
        var perYear = strictest(said, CampaignRules::perYear);
        var cash = strictest(said, CampaignRules::cash);
        var goods = strictest(said, CampaignRules::goods);
        var forms = common(said, CampaignRules::forms);
        var festivals = common(said, CampaignRules::festivals);
        var sources = common(said, CampaignRules::sources);
        Stream<@Nullable Ruled<?>> ruled = Stream.of(perTime, perYear, cash, goods, forms, festivals, sources);
        Set<PackRef> heard = ruled.filter(Objects::nonNull)
                .<PackRef>flatMap(value -> value.limits().stream().map(Ruled::pack))
                .collect(Collectors.toSet());
        List<PackRef> packs = said.stream()
                .flatMap(rules -> rules.packs().stream())
                .filter(heard::contains)
                .toList();
        return new CampaignRules(kind, packs, perTime, perYear, cash, goods, forms, festivals, sources);
    }

    /**
     * A gift at a festival is ruled once, whether it is given to everybody or in a campaign; one at a birthday, whether it
     * is brought by a visit or given in a campaign.
     */
    private static Stream<CampaignRules> said(Pack pack, String kind) {
        var sections = pack.sections();
        var own = sections.of(CampaignFigures.class).flatMap(figures -> figures.of(kind));
        var atFestivals = sections.of(BenefitFigures.class).flatMap(figures -> figures.campaign(kind));
        return Stream.of(own, atFestivals, BirthdayGifts.campaign(pack, kind)).flatMap(Optional::stream);
    }

    Optional<CampaignRules> of(String kind) {
        return kinds.stream().filter(rules -> rules.kind().equals(kind)).findFirst();
    }

    private static @Nullable Ruled<Money> strictest(
            List<CampaignRules> said, Function<CampaignRules, @Nullable Ruled<Money>> value) {
        List<@Nullable Ruled<Money>> named = said.stream().map(value).toList();
        return Levels.strictest(named, Comparator.naturalOrder()).orElse(null);
    }

    private static <E> @Nullable Ruled<List<E>> common(
            List<CampaignRules> said, Function<CampaignRules, @Nullable Ruled<List<E>>> value) {
        List<@Nullable Ruled<List<E>>> named = said.stream().map(value).toList();
        return Levels.common(named).orElse(null);
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return kinds.stream()
                .flatMap(rules -> above.of(CampaignFigures.class).flatMap(figures -> figures.of(rules.kind())).stream()
                        .flatMap(upper -> looser(rules, upper).stream()))
                .toList();
    }

    private static List<Looser> looser(CampaignRules below, CampaignRules above) {
        return new LooserValues(below.kind())
                .value("perTime", below.perTime(), above.perTime(), Comparator.naturalOrder())
                .value("perYear", below.perYear(), above.perYear(), Comparator.naturalOrder())
                .value("cash", below.cash(), above.cash(), Comparator.naturalOrder())
                .value("goods", below.goods(), above.goods(), Comparator.naturalOrder())
                .list("forms", below.forms(), above.forms())
                .list("festivals", below.festivals(), above.festivals())
                .list("sources", below.sources(), above.sources())
                .found();
    }

    @Override
    public List<String> contradicted() {
        return written.stream()
                .flatMap(
                        section -> contradicted(
                                of(section.kind()).orElseThrow(),
                                Objects.requireNonNullElse(section.vectors(), List.of()))
                                .stream())
                .toList();
    }

    /** Names of the vectors that the rules answer in another way than they should. */
    static List<String> contradicted(CampaignRules rules, List<CampaignSection.Vector> vectors) {
        return vectors.stream()
                .filter(vector -> !holds(rules, vector))
                .map(CampaignSection.Vector::name)
                .toList();
    }

    private static boolean holds(CampaignRules rules, CampaignSection.Vector vector) {
        Decision decision = CampaignPolicy.judge(rules, question(rules.kind(), vector));
        return decision.verdict() == Verdict.valueOf(vector.verdict())
                && decision.findings().stream().map(Finding::code).toList().equals(vector.findings());
    }

    /** Of one pack alone: the limit that it does not name may stand in another. */
    private static CampaignQuestion question(String kind, CampaignSection.Vector vector) {
        Money cash = amount(vector.cash());
        Money goods = amount(vector.goods());
        Money together = cash.plus(goods);
        return new CampaignQuestion(
                kind,
                vector.festival(),
                vector.from(),
                cash,
                goods,
                together,
                vector.inYear() == null ? together : Money.of(vector.inYear()),
                Objects.requireNonNullElse(vector.onSeveral(), 0),
                false);
    }

    private static Money amount(@Nullable String text) {
        return text == null ? Money.ZERO : Money.of(text);
    }
}
