package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Verdict;

/** The cases of condolence and congratulation, each with its right answer. */
class CareCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final PackShelf ANHUI =
            PackShelf.of(List.of(ShippedPacks.pack("AH-2018"), ShippedPacks.pack("AH-2025")));

    @Test
    void two_parents_die_in_one_year_and_each_is_an_occasion_of_its_own() {
        var father = new Occurrence(LocalDate.of(2026, 2, 3), "FATHER", null);
        assertThat(wenzhou("BEREAVEMENT", GiftForm.CASH, "1000.00", new Occurrence(DAY, "MOTHER", null), father))
                .isEqualTo(Verdict.PASS);
        assertThat(wenzhou("BEREAVEMENT", GiftForm.CASH, "1000.00", new Occurrence(DAY, "FATHER", null), father))
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void a_couple_in_the_same_union_has_a_child_and_one_of_them_is_congratulated_unless_the_policy_says_both() {
        var child = new Occurrence(DAY, null, "a1");
        assertThat(wenzhou("CHILDBIRTH", GiftForm.GOODS, "500.00", child)).isEqualTo(Verdict.PASS);
        assertThat(wenzhou("CHILDBIRTH", GiftForm.GOODS, "500.00", child, child))
                .isEqualTo(Verdict.BLOCK);
        assertThat(ofOtherParent("1", child)).isEqualTo(Verdict.BLOCK);
        assertThat(ofOtherParent("2", child)).isEqualTo(Verdict.PASS);
    }

    @Test
    void a_claim_is_made_within_the_months_that_the_policy_names_and_on_no_later_day() {
        var event = LocalDate.of(2026, 5, 31);
        assertThat(claimed(event, LocalDate.of(2026, 11, 30))).isEqualTo(Verdict.PASS);
        assertThat(claimed(event, LocalDate.of(2026, 12, 1))).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void after_surgery_the_higher_ceiling_holds_where_the_policy_has_one() {
        assertThat(afterSurgery("FJ-2018", "1000.00", true)).isEqualTo(Verdict.PASS);
        assertThat(afterSurgery("FJ-2018", "1000.00", false))
                .as("a report warns")
                .isEqualTo(Verdict.WARN);
        assertThat(afterSurgery(ShippedPacks.WENZHOU, "1000.01", true)).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void a_father_dies_and_his_child_is_given_something_and_the_spouse_of_the_child_is_not() {
        assertThat(wenzhou("BEREAVEMENT", GiftForm.CASH, "1000.00", new Occurrence(DAY, "FATHER", null)))
                .isEqualTo(Verdict.PASS);
        assertThat(wenzhou("BEREAVEMENT", GiftForm.CASH, "1000.00", new Occurrence(DAY, "FATHER_IN_LAW", null)))
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void hospital_twice_is_twice_in_wenzhou_and_in_anhui_once_for_each_illness_of_a_year() {
        var before = new Occurrence(LocalDate.of(2026, 3, 2), null, null, "CIRCULATORY");
        assertThat(wenzhou("HOSPITALIZATION", GiftForm.CASH, "1000.00", new Occurrence(DAY, null, null), before))
                .isEqualTo(Verdict.PASS);
        var again = new Occurrence(DAY, null, null, "CIRCULATORY");
        var other = new Occurrence(DAY, null, null, "INJURY");
        assertThat(anhui(DAY, "2000.00", again, before)).as("a report warns").isEqualTo(Verdict.WARN);
        assertThat(anhui(DAY, "2000.00", other, before)).isEqualTo(Verdict.PASS);
    }

    @Test
    void one_thousand_and_one_fen_is_refused_as_a_whole() {
        assertThat(wenzhou("HOSPITALIZATION", GiftForm.CASH, "1000.01", new Occurrence(DAY, null, null)))
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void a_birthday_gift_is_not_paid_as_cash_even_under_the_ceiling() {
        assertThat(wenzhou("BIRTHDAY", GiftForm.CASH, "0.01", new Occurrence(DAY, null, null)))
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void an_event_of_the_day_before_the_change_is_judged_by_the_old_rules_however_late_it_is_claimed() {
        var before = LocalDate.of(2025, 8, 20);
        var after = LocalDate.of(2025, 8, 21);
        assertThat(anhui(before, "2000.00", new Occurrence(before, null, null, "INJURY")))
                .isEqualTo(Verdict.WARN);
        assertThat(anhui(after, "2000.00", new Occurrence(after, null, null, "INJURY")))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void a_mediation_is_a_visit_without_an_amount_for_the_handler_and_the_chair() {
        var rule = ShippedPacks.pack(ShippedPacks.WENZHOU)
                .rulesOn(DAY)
                .of("FAMILY_MEDIATION")
                .orElseThrow();
        assertThat(rule.confidential()).isTrue();
        assertThat(rule.allowedForms()).containsExactly(GiftForm.NONE);
        assertThat(wenzhou("FAMILY_MEDIATION", GiftForm.NONE, "0.00", new Occurrence(DAY, null, null)))
                .isEqualTo(Verdict.PASS);
    }

    private static Verdict ofOtherParent(String limit, Occurrence child) {
        var pack = changed("perChildLimit: {value: '1'", "perChildLimit: {value: '" + limit + "'");
        return judged(pack, "CHILDBIRTH", "500.00", new Told(child, false, DAY, List.of(child)));
    }

    private static Verdict claimed(LocalDate event, LocalDate given) {
        var pack = changed(
                "ceiling: {amount: '500.00', source: DOCUMENT}",
                "ceiling: {amount: '500.00', source: DOCUMENT}\n    claimMonths: {value: '6', source: DOCUMENT}");
        return judged(pack, "MARRIAGE", "500.00", new Told(new Occurrence(event, null, null), false, given, List.of()));
    }

    private static Verdict afterSurgery(String pack, String amount, boolean surgery) {
        var told = new Told(new Occurrence(DAY, null, null), surgery, DAY, List.of());
        return judged(ShippedPacks.pack(pack), "HOSPITALIZATION", amount, told);
    }

    private static Pack changed(String from, String to) {
        String content = ShippedPacks.content(ShippedPacks.WENZHOU);
        assertThat(content).contains(from);
        int at = content.indexOf(from);
        String changed = content.substring(0, at) + to + content.substring(at + from.length());
        return PackReader.pack(PackReader.file(changed), 1);
    }

    private record Told(Occurrence event, boolean surgery, LocalDate given, List<Occurrence> forChild) {}

    private static Verdict judged(Pack pack, String occasion, String amount, Told told) {
        var rules = pack.rulesOn(told.event().on());
        GiftForm usual = rules.of(occasion).orElseThrow().forms().get(0).form();
        var question = new CareQuestion(
                occasion,
                usual,
                Money.of(amount),
                told.event(),
                true,
                List.of(),
                told.surgery(),
                told.given(),
                told.forChild());
        return CarePolicy.judge(rules, question).verdict();
    }

    private static Verdict wenzhou(
            String occasion, GiftForm form, String amount, Occurrence event, Occurrence... earlier) {
        return verdict(ShippedPacks.pack(ShippedPacks.WENZHOU).rulesOn(DAY), occasion, form, amount, event, earlier);
    }

    private static Verdict anhui(LocalDate day, String amount, Occurrence event, Occurrence... earlier) {
        var rules = ANHUI.validOn("AH-2025", day).orElseThrow().rulesOn(day);
        return verdict(rules, "HOSPITALIZATION", GiftForm.CASH, amount, event, earlier);
    }

    private static Verdict verdict(
            CareRules rules, String occasion, GiftForm form, String amount, Occurrence event, Occurrence... earlier) {
        @Nullable Boolean noted = true;
        var question = new CareQuestion(occasion, form, Money.of(amount), event, noted, List.of(earlier));
        return CarePolicy.judge(rules, question).verdict();
    }
}
