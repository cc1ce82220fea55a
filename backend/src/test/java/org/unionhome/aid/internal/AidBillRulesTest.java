package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Verdict;

/** A bill that was helped with before: no more than what is left of it, by arithmetic and not by any document. */
class AidBillRulesTest {

    @Test
    void what_was_granted_for_the_same_bill_is_not_granted_again_however_the_cost_is_told() {
        var judged = judged("20000.01", "16000.00", "4000.02");
        assertThat(AidGrantRulesTest.codes(judged)).contains("BILL_PAID").doesNotContain("SAME_COST");
        assertThat(judged.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(judged.most()).isEqualTo(Money.of("4000.01"));
    }

    @Test
    void what_is_left_of_it_may_be_granted() {
        assertThat(judged("20000.00", "16000.00", "4000.00").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void a_bill_that_nothing_was_granted_for_is_no_remark() {
        assertThat(AidGrantRulesTest.codes(judged("20000.00", "0.00", "4000.00")))
                .doesNotContain("BILL_PAID");
    }

    private static AidJudgement judged(String cost, String granted, String amount) {
        var question = new AidQuestion(
                AidGrantRulesTest.means("DEEP", "10000.00"),
                AidKind.MEDICAL,
                null,
                Money.of(cost),
                Money.ZERO,
                null,
                Money.of(amount),
                List.of(),
                false,
                false,
                Money.of(granted),
                null,
                null);
        return AidPolicy.judge(AidGrantRulesTest.rules(AidGrantRulesTest.READ), question);
    }
}
