package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.contribution.ContributionScene.balance;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A union was split where no rule counts members: both agree on a ratio (domain dossier 2.2). */
@QuarkusTest
class FundDivisionByRatioTest {

    private static final Map<String, Integer> THREE_TO_ONE = Map.of("oldUnion", 3, "newUnion", 1);

    @Test
    void unions_split_mid_year_funds_are_divided_by_the_agreed_ratio() {
        var scene = new FundDivisionScene("BJ-FUNDS-2022");
        scene.received();
        UUID made = scene.splitOff();
        scene.propose(scene.unions.finance, made, null)
                .statusCode(400)
                .body("errors.pointer", contains("/ratio"))
                .body("errors.code", contains("REQUIRED"));
        String id = scene.propose(scene.unions.finance, made, THREE_TO_ONE)
                .statusCode(201)
                .body("basis", equalTo("AGREED"))
                .body("ruleClause", equalTo("第六十条"))
                .body("amount", equalTo("300.00"))
                .extract()
                .path("id");
        scene.audit(scene.auditor, id, 0).statusCode(201);
        scene.decide(scene.unions.cityChair, id, 1).statusCode(201);
        scene.pay(scene.unions.cashier, id, 2).statusCode(201);
        assertThat(balance(made, "102")).isEqualTo("300.00");
        assertThat(balance(scene.unions.basic, "102")).isEqualTo("1700.00");
    }

    @Test
    void where_no_rule_is_known_a_ratio_is_agreed_on_and_no_document_is_named() {
        var scene = new FundDivisionScene(null);
        scene.received();
        UUID made = scene.splitOff();
        scene.propose(scene.unions.finance, made, THREE_TO_ONE)
                .statusCode(201)
                .body("basis", equalTo("AGREED"))
                .body("ruleDocument", nullValue());
    }
}
