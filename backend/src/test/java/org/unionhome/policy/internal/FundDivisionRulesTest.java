package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.FundDivisionRules.Basis;

/** By what funds are divided when a union is split, by place. */
class FundDivisionRulesTest {

    @Test
    void chongqing_divides_by_members_and_beijing_by_what_was_agreed() {
        assertThat(basis("CQ-FUNDS-2022").value()).isEqualTo(Basis.HEAD_COUNT);
        assertThat(basis("CQ-FUNDS-2022").citation().clause()).isEqualTo("第四十二条");
        assertThat(basis("BJ-FUNDS-2022").value()).isEqualTo(Basis.AGREED);
        assertThat(basis("BJ-FUNDS-2022").citation().clause()).isEqualTo("第六十条");
    }

    @Test
    void the_vectors_of_both_packs_hold() {
        assertThat(figures("CQ-FUNDS-2022").contradicted()).isEmpty();
        assertThat(figures("BJ-FUNDS-2022").contradicted()).isEmpty();
        var wrong = new FundDivisionFigures(
                figures("BJ-FUNDS-2022").rules(), figures("CQ-FUNDS-2022").vectors());
        assertThat(wrong.contradicted()).containsExactly("1200 元按 4 人与 3 人划分");
    }

    private static Ruled<Basis> basis(String pack) {
        return figures(pack).rules().basis();
    }

    private static FundDivisionFigures figures(String pack) {
        return ShippedPacks.pack(pack).sections().of(FundDivisionFigures.class).orElseThrow();
    }
}
