package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Verdict;

/** Where rules are known and none of them limits what is given, that is said and never passed over. */
class CampaignCapsTest {

    private static final Money GOODS = Money.of("300.00");

    @Test
    void at_a_festival_without_a_known_cap_the_campaign_is_warned_as_a_gift_to_everybody_is() {
        Decision decision = CampaignPolicy.judge(festivals("CN-BENEFITS-2017"), asked(Money.ZERO, GOODS, true));
        assertThat(decision.verdict()).isEqualTo(Verdict.WARN);
        assertThat(codes(decision)).containsExactly("CAMPAIGN_CAP_NOT_FOUND");
        assertThat(decision.findings().get(0).arguments()).containsExactly("300.00");
    }

    @Test
    void what_is_refused_is_told_together_with_the_missing_cap() {
        Decision decision = CampaignPolicy.judge(festivals("CN-BENEFITS-2017"), asked(GOODS, Money.ZERO, true));
        assertThat(decision.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(codes(decision)).containsExactly("CAMPAIGN_FORM_NOT_ALLOWED", "CAMPAIGN_CAP_NOT_FOUND");
    }

    @Test
    void a_cap_of_any_pack_in_force_is_enough() {
        Decision decision =
                CampaignPolicy.judge(festivals("HB-2018", "CN-BENEFITS-2017"), asked(Money.ZERO, GOODS, true));
        assertThat(codes(decision)).containsExactly("CAMPAIGN_WITHIN_RULES");
    }

    @Test
    void what_was_asked_before_the_cap_was_asked_for_is_answered_as_it_was_then() {
        Decision decision = CampaignPolicy.judge(festivals("CN-BENEFITS-2017"), asked(Money.ZERO, GOODS, false));
        assertThat(codes(decision)).containsExactly("CAMPAIGN_WITHIN_RULES");
    }

    private static CampaignRules festivals(String... packs) {
        return new StackedRules(Stream.of(packs).map(ShippedPacks::pack).toList()).campaign("FESTIVAL");
    }

    private static CampaignQuestion asked(Money cash, Money goods, boolean capNeeded) {
        Money together = cash.plus(goods);
        return new CampaignQuestion("FESTIVAL", "MID_AUTUMN", null, cash, goods, together, together, 0, capNeeded);
    }

    private static List<String> codes(Decision decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }
}
