package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.MeansTest;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.SanatoriumRules;

/**
 * One decision each, by the packs that are shipped: a section of a bureau four levels down, whose city, province and
 * country all have rules of their own, and a member who was visited twelve times before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PolicyEvaluation {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int EARLIER = 12;
    private final LineOfUnions tree = new LineOfUnions("CN-2017", "ZJ-2018", "WENZHOU-ORG-2019", "WENZHOU-ORG-2019");
    private final PolicyState state = new PolicyState(1, shelf(), tree.adoptions());
    private final PackStack stack = new PackStack(tree, tree, tree, () -> state);
    private final UUID section = tree.lowest();
    private final CareRules care = state.care(DAY, stack.of(section, DAY));
    private final CareQuestion visit = visit();
    private final CampaignRules campaign =
            new StackedRules(List.of(shipped("ZJ-WARMTH-2025"))).campaign("WARMTH");
    private final CampaignQuestion warmth = new CampaignQuestion(
            "WARMTH", null, null, Money.of("2500.00"), Money.of("500.00"), Money.of("3000.00"), Money.of("3000.00"), 0, true);
    private final HardshipRules hardship = new StackedRules(stack.of(section, DAY)).hardship().orElseThrow().rules();
    private final MeansTest.Means household =
            new MeansTest.Means(Money.of("42000.00"), Money.of("18000.00"), Money.of("18000.00"), 3, Set.of());
    private final Money standard = Money.of("1062.00");
    private final SanatoriumRules tours = SanatoriumFigures.together(
                    new StackedRules(List.of(shipped("ZJ-SAN-2020"))).figures(SanatoriumFigures.class))
            .orElseThrow();
    private final SanatoriumQuestion tour =
            new SanatoriumQuestion(DAY, 5, Money.of("3300.00"), Money.ZERO, false, false, null);

    /** From the union down to the answer, as a check of a visit asks it. */
    @Benchmark
    public Decision aVisitWithTheSearchForItsRules() {
        return CarePolicy.judge(state.care(DAY, stack.of(section, DAY)), visit);
    }

    @Benchmark
    public Decision aVisit() {
        return CarePolicy.judge(care, visit);
    }

    /** As a replay asks it: the packs are put together anew. */
    @Benchmark
    public Decision aVisitWithItsRulesPutTogetherAnew() {
        return CarePolicy.judge(CareRules.of(DAY, care.stack()), visit);
    }

    @Benchmark
    public Decision aCampaign() {
        return CampaignPolicy.judge(campaign, warmth);
    }

    @Benchmark
    public MeansTest.Outcome aMeansTest() {
        return MeansTest.judge(hardship.categories(), household, standard);
    }

    @Benchmark
    public Reckoning aTour() {
        return SanatoriumPolicy.judge(tours, tour);
    }

    private static CareQuestion visit() {
        List<Occurrence> earlier = IntStream.rangeClosed(1, EARLIER)
                .mapToObj(month -> new Occurrence(DAY.minusMonths(month), null, null))
                .toList();
        return new CareQuestion(
                "HOSPITALIZATION",
                GiftForm.CASH,
                Money.of("1000.00"),
                new Occurrence(DAY, null, null),
                Boolean.TRUE,
                earlier);
    }

    private static PackShelf shelf() {
        return PackShelf.of(
                PackLoader.shipped().stream().map(ShippedPacks::pack).toList());
    }

    private Pack shipped(String code) {
        return state.shelf().find(code, DAY).orElseThrow();
    }
}
