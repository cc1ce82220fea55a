package org.unionhome.funds.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhome.funds.Purpose;

/** What union funds may not pay for, with the document that says so and the money that may. */
class SpendingPolicyTest {

    private final Chart chart = ChartReader.read(
            Objects.requireNonNull(SpendingPolicyTest.class.getResourceAsStream("/funds/chart-2010.yaml")));

    @ParameterizedTest
    @ValueSource(strings = {"UNION_FUND", "DUES", "UPPER_SUBSIDY", "CENTRAL_AID"})
    void physical_examination_charged_to_union_funds_blocked_and_administrative_welfare_offered(String source) {
        var refused = refusal("50207", source, null, Purpose.HEALTH_CHECK);
        assertThat(refused.citation().documentNumber()).isEqualTo("皖工发〔2025〕18号");
        assertThat(offered(refused)).containsExactly("ADMIN_WELFARE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNION_FUND", "DUES", "UPPER_SUBSIDY", "CENTRAL_AID"})
    void retiree_gift_charged_to_union_funds_blocked_and_administrative_welfare_offered(String source) {
        var refused = refusal("50104", source, null, Purpose.RETIREE_GIFT);
        assertThat(refused.reason()).isEqualTo(SpendingPolicy.Reason.SOURCE);
        assertThat(refused.citation().clause()).contains("离退休");
        assertThat(offered(refused)).containsExactly("ADMIN_WELFARE");
        assertThat(judge("50104", "ADMIN_WELFARE", null, Purpose.RETIREE_GIFT)).isEmpty();
    }

    @Test
    void earmarked_central_aid_used_for_an_unfiled_worker_blocked() {
        assertThat(refusal("50205", "CENTRAL_AID", null, Purpose.UNFILED_AID).reason())
                .isEqualTo(SpendingPolicy.Reason.SOURCE);
        assertThat(judge("50205", "CENTRAL_AID", "HARDSHIP_AID", Purpose.HARDSHIP_AID))
                .isEmpty();
    }

    @Test
    void money_tied_to_one_purpose_pays_for_no_other_that_its_source_might_pay_for() {
        assertThat(refusal("50206", "UPPER_SUBSIDY", "WARMTH", Purpose.COOLNESS).reason())
                .isEqualTo(SpendingPolicy.Reason.EARMARK);
        assertThat(judge("50206", "UPPER_SUBSIDY", "WARMTH", Purpose.WARMTH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void for_every_purpose_some_money_may_pay_and_some_account_is_there(Purpose purpose) {
        assertThat(chart.payingFor(purpose)).isNotEmpty();
        assertThat(chart.accounts()).anyMatch(account -> account.pays().contains(purpose));
    }

    private Optional<SpendingPolicy.Refusal> judge(
            String account, String source, @Nullable String earmark, Purpose purpose) {
        return SpendingPolicy.judge(chart, new SpendingPolicy.Line(account, source, earmark), purpose);
    }

    private SpendingPolicy.Refusal refusal(String account, String source, @Nullable String earmark, Purpose purpose) {
        return judge(account, source, earmark, purpose).orElseThrow();
    }

    private static List<String> offered(SpendingPolicy.Refusal refused) {
        return refused.offered().stream().map(Chart.Source::code).toList();
    }
}
