package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Citation.Confidence;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Verdict;

/** How a refusal explains itself, and what happens where no rule holds. */
class CarePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private final CareRules rules = ShippedPacks.pack(ShippedPacks.WENZHOU).rulesOn(DAY);

    @Test
    void oneFenAboveTheHospitalCeilingIsRefusedWithRuleSourceAndWhatWouldBeAllowed() {
        Decision decision = judge("HOSPITALIZATION", GiftForm.CASH, "1000.01");
        assertThat(decision.verdict()).isEqualTo(Verdict.BLOCK);
        Finding why = decision.findings().get(0);
        assertThat(why.code()).isEqualTo("AMOUNT_ABOVE_CEILING");
        assertThat(why.arguments()).containsExactly("1000.00", "1000.01");
        assertThat(why.citation().documentNumber()).isEqualTo("温直工〔2019〕7号");
        assertThat(why.citation().clause()).isEqualTo("四（二）");
        assertThat(why.allowed().maxAmount()).isEqualTo(Money.of("1000.00"));
        assertThat(why.allowed().forms()).startsWith(GiftForm.CASH);
    }

    @Test
    void noAmountStatedIsNeitherZeroNorUnlimited() {
        Decision decision = judge("CHILD_UNIVERSITY", GiftForm.GOODS, "0.01");
        assertThat(decision.verdict()).isEqualTo(Verdict.WARN);
        assertThat(decision.findings()).extracting(Finding::code).containsExactly("AMOUNT_NOT_STATED");
        assertThat(decision.findings().get(0).allowed().maxAmount()).isNull();
    }

    @Test
    void whereTheDocumentIsSilentTheRulingIsMarkedAsOurs() {
        assertThat(rules.of("BEREAVEMENT").orElseThrow().relatives().citation().confidence())
                .isEqualTo(Confidence.DESIGN);
        assertThat(rules.all())
                .allSatisfy(rule ->
                        assertThat(rule.frequency().citation().confidence()).isEqualTo(Confidence.DESIGN));
        assertThat(rules.of("BIRTHDAY").orElseThrow().ceiling().citation().confidence())
                .isEqualTo(Confidence.PUBLISHED);
    }

    @Test
    void withoutAPackNothingIsInventedButAWarningSaysSo() {
        Decision decision =
                CarePolicy.judge(new CareRules(DAY, null, List.of()), question("BIRTHDAY", GiftForm.CASH, "9999.00"));
        assertThat(decision.verdict()).isEqualTo(Verdict.WARN);
        assertThat(decision.pack()).isNull();
        assertThat(decision.findings()).extracting(Finding::code).containsExactly("NO_RULES_IN_FORCE");
    }

    @Test
    void aPassSaysWhatItRestsOn() {
        Finding within =
                judge("RETIREMENT", GiftForm.GOODS, "1000.00").findings().get(0);
        assertThat(within.verdict()).isEqualTo(Verdict.PASS);
        assertThat(within.arguments()).containsExactly("@form.GOODS @form.VOUCHER @form.NONE", "1000.00");
        assertThat(within.citation().documentNumber()).isEqualTo("温直工〔2019〕7号");
    }

    @Test
    void everyFindingIsReportedNotOnlyTheFirst() {
        assertThat(judge("BIRTHDAY", GiftForm.CASH, "300.01").findings())
                .extracting(Finding::code)
                .containsExactly("FORM_NOT_ALLOWED", "AMOUNT_ABOVE_CEILING");
    }

    private Decision judge(String occasion, GiftForm form, String amount) {
        return CarePolicy.judge(rules, question(occasion, form, amount));
    }

    private static CareQuestion question(String occasion, GiftForm form, String amount) {
        return new CareQuestion(occasion, form, Money.of(amount), new Occurrence(DAY, null, null), null, List.of());
    }
}
