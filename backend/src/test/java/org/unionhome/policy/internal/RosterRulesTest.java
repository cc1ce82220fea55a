package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.policy.Citation.Confidence;
import org.unionhome.policy.RosterRules;

/** How many may leave by one roster before somebody else looks at it. */
class RosterRulesTest {

    private static final RosterRules RULES = RosterFigures.together(List.of(ShippedPacks.pack("CN-UNION-2021")
            .sections()
            .of(RosterFigures.class)
            .orElseThrow()));

    @Test
    void five_percent_may_leave_and_not_one_more() {
        assertThat(RULES.mostLeaving(40)).isEqualTo(2);
        assertThat(RULES.mostLeaving(59)).isEqualTo(2);
        assertThat(RULES.mostLeaving(60)).isEqualTo(3);
        assertThat(RULES.mostLeaving(31_000)).isEqualTo(1_550);
    }

    @Test
    void in_a_small_union_two_may_always_leave() {
        assertThat(RULES.mostLeaving(6)).isEqualTo(2);
        assertThat(RULES.mostLeaving(0)).isEqualTo(2);
    }

    @Test
    void it_is_a_ruling_of_this_product_and_says_so() {
        assertThat(RULES.leavingShare().citation().confidence()).isEqualTo(Confidence.DESIGN);
    }
}
