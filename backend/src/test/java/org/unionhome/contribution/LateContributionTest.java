package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 10,000 yuan that come in 250 days late, by place. */
@QuarkusTest
class LateContributionTest {

    @Test
    void chongqing_charges_no_more_than_the_principal() {
        assertThat(late("CQ-FUNDS-2022")).isEqualTo("10000.00 250 10000.00 LATE_CHARGE_CAPPED");
    }

    @Test
    void beijing_has_no_cap_and_12500_goes_to_legal_review() {
        assertThat(late("BJ-FUNDS-2022")).isEqualTo("10000.00 250 12500.00 LATE_CHARGE_FOR_REVIEW");
    }

    @Test
    void shanghai_charges_nothing_and_only_reminds() {
        assertThat(late("SH-FUNDS-2022")).isEqualTo("10000.00 250 0.00 NO_LATE_CHARGE");
    }

    @Test
    void without_a_pack_of_the_place_nothing_is_charged() {
        assertThat(late(null)).isEqualTo("10000.00 250 0.00 NO_LATE_CHARGE");
    }

    @Test
    void what_came_in_in_time_is_not_charged_and_what_is_missing_is() {
        var scene = new ContributionScene("CQ-FUNDS-2022");
        String id = scene.declared("2024-01", "500000.00");
        scene.take(id, "4000.00", "2024-02-15", "SJ-1").statusCode(201);
        JsonPath shown = scene.show(scene.finance, id);
        assertThat(shown.getList("lateCharges.principal")).containsExactly("6000.00");
        assertThat(shown.getString("lateCharges[0].charge")).isEqualTo("6000.00");
    }

    private static String late(@Nullable String pack) {
        var scene = new ContributionScene(pack);
        String id = scene.declared("2024-01", "500000.00");
        scene.take(id, "10000.00", "2024-10-22", "SJ-1").statusCode(201);
        JsonPath shown = scene.show(scene.finance, id);
        return String.join(
                " ",
                shown.getString("lateCharges[0].principal"),
                shown.getString("lateCharges[0].days"),
                shown.getString("lateCharges[0].charge"),
                shown.getString("lateCharges[0].decision.findings[0].code"));
    }
}
