package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.Money;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.ArrearsRules;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.ContributionRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.EntitlementRules;
import org.unionhome.policy.FundDivisionRules;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.LateChargeRules;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.RosterRules;
import org.unionhome.policy.RuleStack;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.SanatoriumRules;
import org.unionhome.policy.Share;

/** Answers from the packs in use, each feature from its own section of them. */
@ApplicationScoped
class PoliciesInMemory implements Policies {

    private final PackStack stack;
    private final PacksInUse packs;

    PoliciesInMemory(PackStack stack, PacksInUse packs) {
        this.stack = stack;
        this.packs = packs;
    }

    @Override
    public CareRules rulesIn(UUID union, LocalDate day) {
        return packs.state().care(day, stack.of(union, day));
    }

    @Override
    public StackedRules stackIn(UUID union, LocalDate day) {
        return new StackedRules(stack.of(union, day));
    }

    @Override
    public RuleStack stackOf(List<PackRef> asked) {
        return new StackedRules(asked.stream().map(packs::version).toList());
    }

    @Override
    public ElectionRules electionsIn(UUID union, LocalDate day) {
        return ElectionFigures.together(figures(union, day, ElectionFigures.class))
                .orElseThrow(() -> new IllegalStateException("no policy pack rules elections on " + day));
    }

    @Override
    public Optional<ElectionRules.Ruled<Share>> awardShareIn(UUID union, LocalDate day) {
        return ActivityFigures.awardShare(figures(union, day, ActivityFigures.class));
    }

    @Override
    public RosterRules rostersIn(UUID union, LocalDate day) {
        return RosterFigures.together(figures(union, day, RosterFigures.class));
    }

    @Override
    public AidRules aidIn(UUID union, LocalDate day) {
        return stackIn(union, day).aid().rules();
    }

    @Override
    public CampaignRules campaignIn(UUID union, LocalDate day, String kind) {
        return stackIn(union, day).campaign(kind);
    }

    @Override
    public Decision judge(CampaignRules rules, CampaignQuestion question) {
        return CampaignPolicy.judge(rules, question);
    }

    @Override
    public Optional<HardshipRules> hardshipIn(UUID union, LocalDate day) {
        return stackIn(union, day).hardship().map(RuleStack.Ruling::rules);
    }

    @Override
    public ElectionRules.Ruled<Integer> duesFromMonthIn(UUID union, LocalDate day) {
        return figures(union, day, AdmissionFigures.class).stream()
                .map(AdmissionFigures::duesFromMonth)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy pack rules the first dues on " + day));
    }

    @Override
    public Optional<SanatoriumRules> sanatoriumIn(UUID union, LocalDate day) {
        return SanatoriumFigures.together(figures(union, day, SanatoriumFigures.class));
    }

    @Override
    public EntitlementRules entitlementIn(UUID union, LocalDate day) {
        return stackIn(union, day).entitlement().rules();
    }

    @Override
    public Optional<LateChargeRules> lateChargesIn(UUID union, LocalDate day) {
        return LateChargeFigures.together(figures(union, day, LateChargeFigures.class));
    }

    @Override
    public Optional<FundDivisionRules> fundDivisionIn(UUID union, LocalDate day) {
        return figures(union, day, FundDivisionFigures.class).stream()
                .findFirst()
                .map(FundDivisionFigures::rules);
    }

    @Override
    public Optional<DuesRules> duesIn(UUID union, LocalDate day) {
        return DuesFigures.together(figures(union, day, DuesFigures.class));
    }

    @Override
    public Optional<ArrearsRules> arrearsIn(UUID union, LocalDate day) {
        return DuesFigures.arrearsTogether(figures(union, day, DuesFigures.class));
    }

    @Override
    public ContributionRules contributionsIn(UUID union, LocalDate day) {
        return ContributionFigures.together(figures(union, day, ContributionFigures.class));
    }

    @Override
    public List<MutualAidScheme> mutualAidOn(LocalDate day) {
        return packs.shelf().all(day).stream()
                .filter(pack -> pack.isValidOn(day))
                .flatMap(PoliciesInMemory::schemes)
                .toList();
    }

    @Override
    public Optional<MutualAidScheme> mutualAid(PackRef pack, String scheme) {
        return schemes(packs.version(pack))
                .filter(one -> one.code().equals(scheme))
                .findFirst();
    }

    private static Stream<MutualAidScheme> schemes(Pack pack) {
        return pack.sections().of(MutualAidFigures.class).stream().flatMap(figures -> figures.schemes().stream());
    }

    @Override
    public BenefitRules benefitsIn(UUID union, LocalDate day) {
        return stackIn(union, day).benefits().rules();
    }

    /** One section of every pack that rules it here, the union's own or the nearest above first. */
    private <T extends Figures> List<T> figures(UUID union, LocalDate day, Class<T> kind) {
        return stackIn(union, day).figures(kind);
    }

    @Override
    public boolean knows(String occasion) {
        return packs.state().known().containsKey(occasion);
    }

    @Override
    public List<CareRule> known() {
        return List.copyOf(packs.state().known().values());
    }

    @Override
    public Decision judge(CareRules rules, CareQuestion question) {
        return CarePolicy.judge(rules, question);
    }

    @Override
    public Reckoning reckon(SanatoriumRules rules, SanatoriumQuestion question) {
        return SanatoriumPolicy.judge(rules, question);
    }

    @Override
    public Reckoning reckon(LateChargeRules rules, Money principal, int days) {
        return LateChargePolicy.judge(rules, principal, days);
    }

    @Override
    public String nameOf(String occasion, Locale language) {
        return Optional.ofNullable(packs.state().known().get(occasion))
                .map(rule -> rule.name().get(language.getLanguage()))
                .orElse(occasion);
    }
}
