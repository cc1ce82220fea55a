package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Strictness.Looser;

/** The values about benefits that one pack names; absent ones are left to the pack that holds everywhere. */
record BenefitFigures(
        @Nullable Ruled<List<String>> festivals,
        @Nullable Ruled<List<GiftForm>> forms,
        @Nullable Ruled<Money> yearlyCap,
        @Nullable Ruled<List<String>> examinationSources,
        List<CampaignSection.Vector> vectors)
        implements Figures {

    /** The kind of campaign that is ruled by what is said about gifts at festivals. */
    static final String CAMPAIGN = "FESTIVAL";

    static BenefitFigures read(PackFile file, BenefitSection raw, int version) {
        var sources = new PackSources(file, version);
        return new BenefitFigures(
                sources.ruled(raw.festivals(), ElectionSection.Names::source, ElectionSection.Names::value),
                sources.ruled(raw.forms(), ElectionSection.Names::source, BenefitFigures::forms),
                sources.ruled(raw.yearlyCap(), PackFile.Value::source, value -> Money.of(value.value())),
                sources.ruled(raw.examinationSources(), ElectionSection.Names::source, ElectionSection.Names::value),
                raw.vectors() == null ? List.of() : List.copyOf(raw.vectors()));
    }

    private static List<GiftForm> forms(ElectionSection.Names raw) {
        return raw.value().stream().map(GiftForm::valueOf).toList();
    }

    /**
     * The first of the packs that names a value is the one that rules, but no looser than a document above; a cap that
     * nobody names is not known.
     */
    static BenefitRules together(List<BenefitFigures> nearestFirst) {
        return new BenefitRules(
                common(nearestFirst, BenefitFigures::festivals),
                common(nearestFirst, BenefitFigures::forms),
                cap(nearestFirst),
                common(nearestFirst, BenefitFigures::examinationSources));
    }

    /** Whether all is named that has to be; it is not on a day before the first document. */
    static boolean ruleAll(List<BenefitFigures> packs) {
        return packs.stream().anyMatch(pack -> pack.festivals != null)
                && packs.stream().anyMatch(pack -> pack.forms != null)
                && packs.stream().anyMatch(pack -> pack.examinationSources != null);
    }

    private static @Nullable Ruled<Money> cap(List<BenefitFigures> nearestFirst) {
        List<@Nullable Ruled<Money>> named =
                nearestFirst.stream().map(BenefitFigures::yearlyCap).toList();
        return Levels.strictest(named, Comparator.naturalOrder()).orElse(null);
    }

    private static <E> Ruled<List<E>> common(
            List<BenefitFigures> nearestFirst, Function<BenefitFigures, @Nullable Ruled<List<E>>> value) {
        List<@Nullable Ruled<List<E>>> named = nearestFirst.stream().map(value).toList();
        return Levels.common(named)
                .orElseThrow(() -> new IllegalStateException("no policy pack in use rules all about benefits"));
    }

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(BenefitFigures.class).map(this::looserThan).orElse(List.of());
    }

    private List<Looser> looserThan(BenefitFigures above) {
        return new LooserValues("BENEFIT")
                .list("festivals", festivals, above.festivals)
                .list("forms", forms, above.forms)
                .value("yearlyCap", yearlyCap, above.yearlyCap, Comparator.naturalOrder())
                .list("examinationSources", examinationSources, above.examinationSources)
                .found();
    }

    /** The same as rules of a campaign at a festival, when there are any. */
    Optional<CampaignRules> campaign(String kind) {
        Stream<@Nullable Ruled<?>> all = Stream.of(forms, festivals, yearlyCap);
        List<PackRef> packs = all.filter(Objects::nonNull)
                .<PackRef>map(Ruled::pack)
                .distinct()
                .toList();
        return CAMPAIGN.equals(kind) && !packs.isEmpty()
                ? Optional.of(new CampaignRules(CAMPAIGN, packs, null, yearlyCap, null, null, forms, festivals, null))
                : Optional.empty();
    }

    @Override
    public List<String> contradicted() {
        return campaign(CAMPAIGN)
                .map(rules -> CampaignFigures.contradicted(rules, vectors))
                .orElse(List.of());
    }
}
