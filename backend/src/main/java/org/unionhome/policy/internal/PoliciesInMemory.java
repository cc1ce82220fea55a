package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.Unions;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Policies;
import org.unionhome.policy.RosterRules;

/** The packs in use, and old versions once somebody asks for them. A version never changes, so it is kept. */
@ApplicationScoped
class PoliciesInMemory implements Policies {

    private final Unions unions;
    private final PackStore store;
    private final ActingAs acting;
    private final Map<String, Pack> versions = new ConcurrentHashMap<>();
    private volatile PackShelf shelf = PackShelf.EMPTY;

    PoliciesInMemory(Unions unions, PackStore store, ActingAs acting) {
        this.unions = unions;
        this.store = store;
        this.acting = acting;
    }

    void use(Collection<Pack> packs) {
        packs.forEach(pack -> versions.put(key(pack.ref()), pack));
        shelf = new PackShelf(packs);
    }

    PackShelf shelf() {
        return shelf;
    }

    @Override
    public CareRules rulesIn(UUID union, LocalDate day) {
        return Optional.ofNullable(unions.require(union).policyPack())
                .flatMap(code -> shelf.validOn(code, day))
                .map(pack -> pack.rulesOn(day))
                .orElseGet(() -> new CareRules(day, null, List.of()));
    }

    @Override
    public ElectionRules electionsIn(UUID union, LocalDate day) {
        return ElectionFigures.together(figures(union, day, ElectionFigures.class))
                .orElseThrow(() -> new IllegalStateException("no policy pack rules elections on " + day));
    }

    @Override
    public RosterRules rostersIn(UUID union, LocalDate day) {
        return RosterFigures.together(figures(union, day, RosterFigures.class));
    }

    @Override
    public AidRules aidIn(UUID union, LocalDate day) {
        return AidFigures.together(figures(union, day, AidFigures.class));
    }

    @Override
    public CampaignRules campaignIn(UUID union, LocalDate day, String kind) {
        return CampaignFigures.together(kind, figures(union, day, CampaignFigures.class));
    }

    @Override
    public Decision judge(CampaignRules rules, CampaignQuestion question) {
        return CampaignPolicy.judge(rules, question);
    }

    /** One section of every pack that rules it here, the union's own or the nearest above first. */
    private <T extends Figures> List<T> figures(UUID union, LocalDate day, Class<T> kind) {
        return packs(union, day)
                .flatMap(pack -> pack.sections().of(kind).stream())
                .toList();
    }

    /** The union's own pack or the nearest above, then those that hold everywhere. */
    private Stream<Pack> packs(UUID union, LocalDate day) {
        Stream<Pack> own =
                Optional.ofNullable(unions.require(union).policyPack())
                        .flatMap(code -> shelf.validOn(code, day))
                        .stream();
        return Stream.concat(own, shelf.everywhereOn(day).stream());
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
    public List<MutualAidScheme> mutualAidOn(LocalDate day) {
        return shelf.all().stream()
                .filter(pack -> pack.isValidOn(day))
                .flatMap(PoliciesInMemory::schemes)
                .toList();
    }

    @Override
    public Optional<MutualAidScheme> mutualAid(PackRef pack, String scheme) {
        return schemes(version(pack)).filter(one -> one.code().equals(scheme)).findFirst();
    }

    private static Stream<MutualAidScheme> schemes(Pack pack) {
        return pack.sections().of(MutualAidFigures.class).stream().flatMap(figures -> figures.schemes().stream());
    }

    @Override
    public BenefitRules benefitsIn(UUID union, LocalDate day) {
        return BenefitFigures.together(figures(union, day, BenefitFigures.class));
    }

    @Override
    public boolean knows(String occasion) {
        return ruleOf(occasion).isPresent();
    }

    @Override
    public List<CareRule> known() {
        var byOccasion = new LinkedHashMap<String, CareRule>();
        shelf.all().stream()
                .flatMap(pack -> pack.occasions().stream())
                .forEach(rule -> byOccasion.putIfAbsent(rule.occasion(), rule));
        return List.copyOf(byOccasion.values());
    }

    @Override
    public Decision judge(CareRules rules, CareQuestion question) {
        return CarePolicy.judge(rules, question);
    }

    @Override
    public Decision replay(PackRef pack, CareQuestion question) {
        return CarePolicy.judge(version(pack).rulesOn(question.event().on()), question);
    }

    @Override
    public String nameOf(String occasion, Locale language) {
        return ruleOf(occasion)
                .map(rule -> rule.name().get(language.getLanguage()))
                .orElse(occasion);
    }

    private Optional<CareRule> ruleOf(String occasion) {
        return shelf.all().stream()
                .flatMap(pack -> pack.occasions().stream())
                .filter(rule -> rule.occasion().equals(occasion))
                .findFirst();
    }

    private Pack version(PackRef pack) {
        return versions.computeIfAbsent(key(pack), any -> read(pack));
    }

    private Pack read(PackRef pack) {
        String content = acting.system(SystemActor.POLICY, () -> store.content(pack.code(), pack.version()))
                .orElseThrow(() -> new IllegalStateException("version " + key(pack) + " of a policy pack is gone"));
        return PackReader.pack(PackReader.file(content), pack.version());
    }

    private static String key(PackRef pack) {
        return pack.code() + "/" + pack.version();
    }
}
