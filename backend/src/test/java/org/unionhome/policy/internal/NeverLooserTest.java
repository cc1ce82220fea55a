package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.CareRules.PackRules;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Citation.Confidence;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Frequency;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Strictness;
import org.unionhome.policy.Verdict;

/** A lower level may be stricter, never looser. */
class NeverLooserTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final PackRef BELOW = new PackRef("BELOW", 1, "below");
    private static final PackRef ABOVE = new PackRef("ABOVE", 1, "above");

    @Property(tries = 2000)
    void no_lower_pack_makes_an_answer_looser(
            @ForAll("lowerRules") CareRule lower,
            @ForAll("upperRules") CareRule upper,
            @ForAll("questions") CareQuestion asked) {
        var above = new CareRules(DAY, ABOVE, List.of(upper));
        Decision alone = CarePolicy.judge(above, asked);
        Decision together = CarePolicy.judge(stacked(lower, upper), asked);
        Verdict forbidden = alone.findings().stream()
                .filter(finding -> !Set.of("AMOUNT_NOT_STATED", "NOTE_REQUIRED").contains(finding.code()))
                .map(Finding::verdict)
                .max(Verdict::compareTo)
                .orElse(Verdict.PASS);
        assertThat(together.verdict()).isGreaterThanOrEqualTo(forbidden);
    }

    @Property(tries = 1000)
    void what_is_shown_as_allowed_passes_above(
            @ForAll("lowerRules") CareRule lower, @ForAll("upperRules") CareRule upper) {
        CareRule shown = stacked(lower, upper).of("BIRTHDAY").orElseThrow();
        if (upper.ceiling() != null && upper.maxAmount().isPresent() && lower.ceiling() != null) {
            assertThat(shown.maxAmount().orElseThrow())
                    .isLessThanOrEqualTo(upper.maxAmount().get());
        }
        assertThat(Strictness.looser(shown, upper))
                .extracting(Strictness.Looser::value)
                .doesNotContain("ceiling");
    }

    @Property(tries = 1000)
    void a_lower_pack_without_anything_looser_adds_nothing_to_the_warnings(
            @ForAll("lowerRules") CareRule lower,
            @ForAll("upperRules") CareRule upper,
            @ForAll("questions") CareQuestion asked) {
        if (Strictness.looser(lower, upper).isEmpty()) {
            assertThat(CarePolicy.judge(stacked(lower, upper), asked).findings())
                    .extracting(Finding::code)
                    .filteredOn("LOOSER_THAN_ABOVE"::equals)
                    .as("frequencies that cannot be compared are judged, not refused")
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void both_documents_are_named_when_the_lower_one_is_looser() {
        CareRule lower = rule(List.of(GiftForm.GOODS), "500.00", Confidence.PUBLISHED, "local", Frequency.UNLIMITED);
        CareRule upper = rule(List.of(GiftForm.GOODS), "300.00", Confidence.PUBLISHED, "province", Frequency.UNLIMITED);
        Decision decision = CarePolicy.judge(stacked(lower, upper), gift("400.00"));
        assertThat(decision.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(decision.findings())
                .extracting(Finding::code)
                .containsExactly("AMOUNT_ABOVE_CEILING", "LOOSER_THAN_ABOVE");
        assertThat(decision.findings())
                .extracting(finding -> finding.citation().documentNumber())
                .containsExactly("province", "local");
        assertThat(decision.findings().get(0).allowed().maxAmount()).isEqualTo(Money.of("300.00"));
        assertThat(decision.packs()).containsExactly(BELOW, ABOVE);
    }

    @Test
    void a_stricter_lower_pack_rules_alone() {
        CareRule lower = rule(List.of(GiftForm.GOODS), "200.00", Confidence.PUBLISHED, "local", Frequency.UNLIMITED);
        CareRule upper = rule(List.of(GiftForm.GOODS), "300.00", Confidence.STATUTE, "province", Frequency.UNLIMITED);
        Decision decision = CarePolicy.judge(stacked(lower, upper), gift("250.00"));
        assertThat(decision.findings()).hasSize(1);
        assertThat(decision.findings().get(0).citation().documentNumber()).isEqualTo("local");
    }

    @Test
    void what_is_known_from_a_report_only_warns_and_does_not_refuse() {
        CareRule reported =
                rule(List.of(GiftForm.GOODS), "300.00", Confidence.SECONDARY, "report", Frequency.UNLIMITED);
        Decision decision = CarePolicy.judge(new CareRules(DAY, ABOVE, List.of(reported)), gift("300.01"));
        assertThat(decision.verdict()).isEqualTo(Verdict.WARN);
        assertThat(decision.findings()).extracting(Finding::code).containsExactly("AMOUNT_ABOVE_CEILING");
    }

    @Test
    void a_reported_rule_above_does_not_soften_a_read_one_below() {
        CareRule lower = rule(List.of(GiftForm.GOODS), "500.00", Confidence.PUBLISHED, "local", Frequency.UNLIMITED);
        CareRule upper = rule(List.of(GiftForm.GOODS), "300.00", Confidence.SECONDARY, "report", Frequency.UNLIMITED);
        assertThat(CarePolicy.judge(stacked(lower, upper), gift("400.00")).verdict())
                .isEqualTo(Verdict.WARN);
        assertThat(CarePolicy.judge(stacked(lower, upper), gift("500.01")).verdict())
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void a_ruling_of_this_product_gives_way_to_a_document_below() {
        CareRule lower = rule(List.of(GiftForm.GOODS), "500.00", Confidence.PUBLISHED, "local", Frequency.UNLIMITED);
        CareRule upper = rule(List.of(GiftForm.GOODS), "300.00", Confidence.DESIGN, "ours", Frequency.ONCE_PER_YEAR);
        assertThat(CarePolicy.judge(stacked(lower, upper), gift("400.00")).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(Strictness.looser(lower, upper)).isEmpty();
    }

    @Test
    void a_copy_that_cites_the_same_document_is_bound_by_it_like_any_other() {
        CareRule lower = rule(List.of(GiftForm.GOODS), "5000.00", Confidence.PUBLISHED, "same", Frequency.UNLIMITED);
        CareRule upper = rule(List.of(GiftForm.GOODS), "300.00", Confidence.PUBLISHED, "same", Frequency.UNLIMITED);
        Decision decision = CarePolicy.judge(stacked(lower, upper), gift("5000.00"));
        assertThat(decision.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(decision.findings())
                .extracting(Finding::code)
                .containsExactly("AMOUNT_ABOVE_CEILING", "LOOSER_THAN_ABOVE");
    }

    @Test
    void a_plainly_looser_copy_of_what_only_a_report_says_is_told_of_with_a_warning() {
        CareRule lower = rule(List.of(GiftForm.GOODS), "5000.00", Confidence.SECONDARY, "same", Frequency.UNLIMITED);
        CareRule upper = rule(List.of(GiftForm.GOODS), "300.00", Confidence.SECONDARY, "same", Frequency.UNLIMITED);
        Decision decision = CarePolicy.judge(stacked(lower, upper), gift("5000.00"));
        assertThat(decision.verdict()).isEqualTo(Verdict.WARN);
        assertThat(decision.findings()).extracting(Finding::code).contains("LOOSER_THAN_ABOVE");
    }

    @Test
    void an_identical_copy_says_everything_once() {
        CareRule rule = rule(List.of(GiftForm.GOODS), "300.00", Confidence.PUBLISHED, "same", Frequency.ONCE_PER_YEAR);
        assertThat(CarePolicy.judge(stacked(rule, rule), gift("400.00")).findings())
                .extracting(Finding::code)
                .containsExactly("AMOUNT_ABOVE_CEILING");
    }

    @Test
    void by_the_day_of_the_event_more_is_given_than_by_the_deceased_the_child_or_the_illness() {
        for (Frequency other : List.of(
                Frequency.ONCE_PER_DECEASED,
                Frequency.ONCE_PER_CHILD,
                Frequency.ONCE_PER_ILLNESS_YEAR,
                Frequency.ONCE_PER_YEAR,
                Frequency.ONCE)) {
            assertThat(Frequency.ONCE_PER_OCCURRENCE.allowsMoreThan(other)).isTrue();
            assertThat(other.allowsMoreThan(Frequency.ONCE_PER_OCCURRENCE)).isFalse();
        }
        assertThat(Frequency.ONCE_PER_DECEASED.allowsMoreThan(Frequency.ONCE_PER_YEAR))
                .as("cannot be compared")
                .isFalse();
    }

    @Test
    void what_a_document_above_tells_events_apart_by_is_asked_whatever_the_lower_pack_counts_by() {
        CareRule lower =
                rule(List.of(GiftForm.GOODS), "300.00", Confidence.PUBLISHED, "local", Frequency.ONCE_PER_OCCURRENCE);
        CareRule upper =
                rule(List.of(GiftForm.GOODS), "300.00", Confidence.PUBLISHED, "province", Frequency.ONCE_PER_DECEASED);
        CareRule shown = stacked(lower, upper).of("BIRTHDAY").orElseThrow();
        assertThat(shown.frequency().frequency()).isEqualTo(Frequency.ONCE_PER_DECEASED);
        assertThat(shown.needsRelation()).isTrue();
        assertThat(shown.concernsRelative()).isTrue();
        var father = new Occurrence(DAY, "FATHER", null);
        var again = new CareQuestion(
                "BIRTHDAY",
                GiftForm.GOODS,
                Money.of("300.00"),
                new Occurrence(DAY.plusDays(3), "FATHER", null),
                true,
                List.of(father));
        assertThat(CarePolicy.judge(stacked(lower, upper), again).findings())
                .extracting(Finding::code)
                .contains("ALREADY_RECORDED");
    }

    @Test
    void another_illness_can_be_told_where_the_nearest_pack_counts_by_the_stay_and_one_above_by_the_illness() {
        CareRule lower =
                rule(List.of(GiftForm.GOODS), "300.00", Confidence.PUBLISHED, "local", Frequency.ONCE_PER_OCCURRENCE);
        CareRule upper = rule(
                List.of(GiftForm.GOODS), "300.00", Confidence.PUBLISHED, "province", Frequency.ONCE_PER_ILLNESS_YEAR);
        CareRule shown = stacked(lower, upper).of("BIRTHDAY").orElseThrow();
        assertThat(shown.needsIllness()).isTrue();
        assertThat(shown.bindingKey(new Occurrence(DAY, null, null, "HEART"))).contains("2026:HEART");
    }

    @Test
    void where_the_nearest_limit_only_warns_the_refusing_one_above_holds_in_a_race() {
        CareRule lower =
                rule(List.of(GiftForm.GOODS), "300.00", Confidence.SECONDARY, "report", Frequency.ONCE_PER_YEAR);
        CareRule upper = rule(
                List.of(GiftForm.GOODS), "300.00", Confidence.PUBLISHED, "province", Frequency.ONCE_PER_OCCURRENCE);
        CareRule shown = stacked(lower, upper).of("BIRTHDAY").orElseThrow();
        assertThat(shown.bindingKey(new Occurrence(DAY, null, null))).contains(DAY.toString());
    }

    @Test
    void wenzhou_is_nowhere_looser_than_the_country() {
        var country = ShippedPacks.pack("CN-2017");
        assertThat(ShippedPacks.pack(ShippedPacks.WENZHOU).occasions()).allSatisfy(rule -> assertThat(
                        country.occasions())
                .filteredOn(upper -> upper.occasion().equals(rule.occasion()))
                .allSatisfy(upper -> assertThat(Strictness.looser(rule, upper)).isEmpty()));
    }

    @Provide
    Arbitrary<CareRule> upperRules() {
        return rules(Arbitraries.of(Confidence.STATUTE, Confidence.PUBLISHED, Confidence.SECONDARY), "above");
    }

    @Provide
    Arbitrary<CareRule> lowerRules() {
        return rules(Arbitraries.of(Confidence.class), "below");
    }

    private static Arbitrary<CareRule> rules(Arbitrary<Confidence> confidence, String document) {
        var forms = Arbitraries.of(GiftForm.class).list().ofMinSize(1).uniqueElements();
        var amounts = Arbitraries.of("0.01", "299.99", "300.00", "300.01", "1000.00", "");
        var documents = Arbitraries.of(document, "the same");
        return Combinators.combine(forms, amounts, confidence, documents, Arbitraries.of(Frequency.class))
                .as(NeverLooserTest::rule);
    }

    @Provide
    Arbitrary<CareQuestion> questions() {
        var amounts = Arbitraries.of("0.00", "0.01", "299.99", "300.00", "300.01", "999.99", "1000.01");
        var earlier = Arbitraries.of(
                List.<Occurrence>of(),
                List.of(new Occurrence(DAY, "FATHER", null, "INJURY")),
                List.of(new Occurrence(DAY.minusDays(100), null, null, null)));
        return Combinators.combine(
                        Arbitraries.of(GiftForm.class), amounts, Arbitraries.of("FATHER", "FATHER_IN_LAW"), earlier)
                .as((form, amount, relation, before) -> new CareQuestion(
                        "BIRTHDAY",
                        form,
                        Money.of(amount),
                        new Occurrence(DAY, relation, null, "INJURY"),
                        true,
                        before));
    }

    private static CareQuestion gift(String amount) {
        return new CareQuestion(
                "BIRTHDAY", GiftForm.GOODS, Money.of(amount), new Occurrence(DAY, null, null), true, List.of());
    }

    private static CareRules stacked(CareRule lower, CareRule upper) {
        return CareRules.of(DAY, List.of(new PackRules(BELOW, List.of(lower)), new PackRules(ABOVE, List.of(upper))));
    }

    private static CareRule rule(
            List<GiftForm> forms, String amount, Confidence confidence, String document, Frequency frequency) {
        var citation = new Citation(document, null, "1", confidence);
        return new CareRule(
                "BIRTHDAY",
                Map.of("zh", "会员生日", "en", "Birthday"),
                CareRule.Kind.CONGRATULATION,
                citation,
                forms.stream()
                        .map(form -> new CareRule.Gift(form, citation, false))
                        .toList(),
                new CareRule.Ceiling(amount.isEmpty() ? null : Money.of(amount), citation),
                new CareRule.Limit(frequency, citation),
                new CareRule.Relatives(List.of("SPOUSE", "FATHER", "MOTHER"), citation),
                false,
                0,
                0,
                false,
                CareRule.Terms.NONE);
    }
}
