package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Frequency;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.PackRef;

/** What is wrong with a visit before any gift rule is asked. */
class VisitInputPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final Citation SOURCE = new Citation("文〔2026〕1号", null, "一", Citation.Confidence.PUBLISHED);

    @Property(tries = 400)
    void a_visit_lies_between_the_event_and_today(
            @ForAll @IntRange(min = -30, max = 30) int occurred,
            @ForAll @IntRange(min = -30, max = 30) int visited,
            @ForAll @IntRange(max = 15) int ahead) {
        var visit = visit(TODAY.plusDays(occurred), TODAY.plusDays(visited), GiftForm.CASH, "1.00", null, null);
        boolean sound = visited <= 0 && occurred <= ahead && visited >= occurred - ahead;
        var faults = VisitInputPolicy.faults(visit, rules(Frequency.ONCE_PER_OCCURRENCE, ahead, false), true, TODAY);
        assertThat(faults.isEmpty()).isEqualTo(sound);
    }

    @Test
    void an_amount_goes_with_a_gift_and_only_with_one() {
        assertThat(pointers(GiftForm.CASH, null)).containsExactly("/amount");
        assertThat(pointers(GiftForm.GOODS, "0.00")).containsExactly("/amount");
        assertThat(pointers(GiftForm.NONE, "0.01")).containsExactly("/amount");
        assertThat(pointers(GiftForm.NONE, "0.00")).isEmpty();
        assertThat(pointers(GiftForm.NONE, null)).isEmpty();
    }

    @Test
    void a_relative_is_named_where_several_are_possible_and_nowhere_else() {
        assertThat(relative(Frequency.ONCE_PER_DECEASED, false, null, null)).containsExactly("/relation");
        assertThat(relative(Frequency.ONCE_PER_DECEASED, false, "MOTHER", null)).isEmpty();
        assertThat(relative(Frequency.ONCE_PER_DECEASED, false, "DAUGHTER", null))
                .containsExactly("/relativeName");
        assertThat(relative(Frequency.ONCE_PER_CHILD, false, null, null)).isEmpty();
        assertThat(relative(Frequency.ONCE_PER_CHILD, true, "SON", null)).containsExactly("/relativeName");
        assertThat(relative(Frequency.ONCE_PER_YEAR, false, "SON", "小明")).containsExactly("/relation", "/relativeName");
    }

    @Test
    void where_no_rules_hold_only_a_known_occasion_is_taken() {
        var none = new CareRules(TODAY, null, List.of());
        var visit = visit(TODAY, TODAY, GiftForm.NONE, null, null, null);
        assertThat(VisitInputPolicy.faults(visit, none, true, TODAY)).isEmpty();
        assertThat(VisitInputPolicy.faults(visit, none, false, TODAY))
                .extracting(FieldFault::code)
                .containsExactly("UNKNOWN_OCCASION");
    }

    private static List<String> pointers(GiftForm form, String amount) {
        var visit = visit(TODAY, TODAY, form, amount, null, null);
        return pointers(visit, rules(Frequency.ONCE, 0, false));
    }

    private static List<String> relative(Frequency frequency, boolean byName, String relation, String name) {
        var visit = visit(TODAY, TODAY, GiftForm.NONE, null, relation, name);
        return pointers(visit, rules(frequency, 0, byName));
    }

    private static List<String> pointers(NewVisit visit, CareRules rules) {
        return VisitInputPolicy.faults(visit, rules, true, TODAY).stream()
                .map(FieldFault::pointer)
                .toList();
    }

    private static NewVisit visit(
            LocalDate occurred, LocalDate visited, GiftForm form, String amount, String relation, String name) {
        var money = amount == null ? null : Money.of(amount);
        return new NewVisit(
                UUID.randomUUID(),
                "OCCASION",
                occurred,
                visited,
                List.of("某"),
                form,
                money,
                relation,
                name,
                null,
                null,
                Health.NONE);
    }

    private static CareRules rules(Frequency frequency, int ahead, boolean byName) {
        var rule = new CareRule(
                "OCCASION",
                Map.of("zh", "事由", "en", "occasion"),
                CareRule.Kind.VISIT,
                SOURCE,
                List.of(new CareRule.Gift(GiftForm.CASH, SOURCE, false)),
                null,
                new CareRule.Limit(frequency, SOURCE),
                null,
                false,
                ahead,
                0,
                byName,
                CareRule.Terms.NONE);
        return new CareRules(TODAY, new PackRef("PACK", 1, "title"), List.of(rule));
    }
}
