package org.unionhome.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Whatever the rules judge can be asked of them before anybody is concerned, and answers as a real case would. */
@QuarkusTest
class WhatIfApiTest {

    private final World world = World.fresh();

    @Test
    void a_household_is_tested_by_the_operator_and_the_standard_of_the_pack() {
        var household = Map.<String, Object>of("income", "59999.99", "rigidCosts", "42000.00", "persons", 3);
        ask("SD-HARDSHIP-2020", "HARDSHIP", "household", with(household, "standard", "500.00"))
                .body("verdict", equalTo("PASS"))
                .body("findings.code", contains("CATEGORY_MET"))
                .body("findings[0].message", containsString("深度困难职工"))
                .body("pack.code", equalTo("SD-HARDSHIP-2020"))
                .body("amounts.find { it.code == 'PER_MONTH' }.amount", equalTo("500.00"));
        ask(
                        "SD-HARDSHIP-2020",
                        "HARDSHIP",
                        "household",
                        with(with(household, "standard", "500.00"), "income", "60000.00"))
                .body("findings[0].message", containsString("相对困难职工"));
        ask("SD-HARDSHIP-2020", "HARDSHIP", "household", with(household, "division", "371083"))
                .body("findings.code", contains("CATEGORY_MET"));
        send("SD-HARDSHIP-2020", "HARDSHIP", "household", household)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/household/standard"));
        ask(
                        "SD-HARDSHIP-2020",
                        "HARDSHIP",
                        "household",
                        with(with(household, "standard", "500.00"), "exclusions", List.of("BUSINESS")))
                .body("verdict", equalTo("WARN"))
                .body("findings.code", hasItem("EXCLUDED"));
    }

    @Test
    void a_grant_is_held_against_the_amount_of_its_category_and_earlier_grants() {
        var deep = Map.<String, Object>of(
                "kind", "LIVING", "amount", "10620.01", "category", "DEEP", "standard", "1062.00", "persons", 3);
        ask("SD-HARDSHIP-2020", "AID", "grant", deep)
                .body("verdict", equalTo("WARN"))
                .body("findings.code", contains("ABOVE_RULE"))
                .body("findings[0].message", containsString("10620.00"))
                .body("amounts.find { it.code == 'MOST' }.amount", equalTo("10620.00"));
        var relative = Map.<String, Object>of(
                "kind",
                "MEDICAL",
                "amount",
                "1000.00",
                "category",
                "RELATIVE",
                "standard",
                "1062.00",
                "cost",
                "20000.00",
                "earlier",
                List.of(Map.of("kind", "LIVING", "amount", "2000.00")));
        ask("SD-HARDSHIP-2020", "AID", "grant", relative).body("findings.code", hasItem("SECOND_KIND"));
        ask("SD-HARDSHIP-2020", "AID", "grant", Map.of("kind", "LIVING", "amount", "100.00"))
                .body("findings.code", contains("NO_FILE", "NO_RULE"));
    }

    @Test
    void what_one_person_gets_in_campaigns_is_counted_by_time_and_by_year() {
        ask("SD-HARDSHIP-2020", "CAMPAIGN", "campaign", Map.of("kind", "WARMTH", "cash", "2500.00", "goods", "500.00"))
                .body("findings.code", contains("CAMPAIGN_WITHIN_RULES"));
        ask(
                        "SD-HARDSHIP-2020",
                        "CAMPAIGN",
                        "campaign",
                        Map.of("kind", "WARMTH", "cash", "3000.00", "earlier", "3000.01", "onAnother", true))
                .body("findings.code", contains("CAMPAIGN_ABOVE_YEAR", "CAMPAIGN_ON_SEVERAL_ROSTERS"));
    }

    @Test
    void a_gift_at_a_festival_counts_with_those_of_the_year() {
        var gift = Map.<String, Object>of("festival", "MID_AUTUMN", "form", "GOODS", "amount", "400.00");
        ask("HB-2018", "FESTIVAL", "festivalGift", with(gift, "earlier", "800.00"))
                .body("verdict", equalTo("PASS"))
                .body("findings.code", contains("FESTIVAL_WITHIN_CAP"));
        ask("HB-2018", "FESTIVAL", "festivalGift", with(gift, "earlier", "800.01"))
                .body("verdict", equalTo("BLOCK"))
                .body("findings.code", contains("FESTIVAL_ABOVE_CAP"));
        ask("HB-2018", "FESTIVAL", "festivalGift", with(gift, "form", "CASH"))
                .body("findings.code", hasItem("FESTIVAL_IN_KIND"));
    }

    @Test
    void an_examination_is_not_paid_from_union_funds() {
        ask("HB-2018", "EXAMINATION", "examination", Map.of("source", "ADMIN_WELFARE"))
                .body("findings.code", contains("EXAMINATION_SOURCE"));
        ask("HB-2018", "EXAMINATION", "examination", Map.of("source", "UNION_FUND"))
                .body("findings.code", contains("EXAMINATION_SOURCE_FORBIDDEN"));
    }

    @Test
    void a_scheme_says_whom_it_takes_from_when_it_covers_and_what_it_grants() {
        var once = Map.<String, Object>of(
                "scheme",
                "GD_WOMEN",
                "shares",
                2,
                "ownShare",
                "110.00",
                "sex",
                "FEMALE",
                "age",
                40,
                "begin",
                "2026-05-01");
        var ill = Map.of("category", "CANCER", "foundOn", "2026-09-01", "personalCost", "80000.00");
        ask(null, "MUTUAL_AID", "enrollment", with(once, "illness", ill))
                .body("findings.code", hasItem("ILLNESS_NOT_COVERED"))
                .body("amounts", nullValue());
        var later = Map.of("category", "FEMALE_CANCER", "foundOn", "2027-01-10", "personalCost", "80000.00");
        ask(null, "MUTUAL_AID", "enrollment", with(once, "illness", later))
                .body("findings.code", contains("ENROLLMENT_ENROLLED", "ILLNESS_COVERED"))
                .body("amounts.find { it.code == 'GRANTED' }.amount", equalTo("30000.00"));
        ask(null, "MUTUAL_AID", "enrollment", with(once, "sex", "MALE"))
                .body("findings.code", contains("ENROLLMENT_AGE_OR_SEX"));
        ask(null, "MUTUAL_AID", "enrollment", Map.of("scheme", "ZJ_INDUSTRY", "shares", 1, "ownShare", "10.00"))
                .body("findings.code", contains("ENROLLMENT_OWN_SHARE_TOO_LOW"));
        send(null, "MUTUAL_AID", "enrollment", Map.of("scheme", "NOWHERE", "shares", 1, "ownShare", "10.00"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/enrollment/scheme"));
    }

    @Test
    void dues_and_contributions_come_out_to_the_fen_with_the_day_by_which_they_are_paid() {
        ask(null, "DUES", "wage", Map.of("base", "6789.00"))
                .body("findings.code", contains("DUES_OWED"))
                .body("amounts.find { it.code == 'DUES' }.amount", equalTo("33.90"));
        ask(null, "CONTRIBUTION", "payroll", Map.of("wages", "100000.00"))
                .body("findings.code", hasItem("CONTRIBUTION_OWED"))
                .body("amounts.find { it.code == 'CONTRIBUTION' }.amount", equalTo("2000.00"))
                .body("amounts.find { it.code == 'KEPT' }.amount", equalTo("1200.00"))
                .body("amounts.find { it.code == 'REMITTED' }.amount", equalTo("800.00"));
    }

    @Test
    void before_the_first_document_nothing_is_known_and_nothing_invented() {
        for (var asked : Map.<String, Map<String, Object>>of(
                        "FESTIVAL", Map.of("festival", "MID_AUTUMN", "form", "GOODS", "amount", "400.00"),
                        "EXAMINATION", Map.of("source", "ADMIN_WELFARE"),
                        "CONTRIBUTION", Map.of("wages", "100.00"))
                .entrySet()) {
            String field = Map.of("FESTIVAL", "festivalGift", "EXAMINATION", "examination", "CONTRIBUTION", "payroll")
                    .get(asked.getKey());
            send(null, asked.getKey(), field, asked.getValue(), "1990-05-01")
                    .statusCode(200)
                    .body("verdict", equalTo("WARN"))
                    .body("findings.code", contains("NO_RULES_IN_FORCE"));
        }
    }

    @Test
    void what_a_subject_needs_is_asked_for_and_a_foreign_union_does_not_exist() {
        for (var missing : Map.of(
                        "HARDSHIP",
                        "household",
                        "AID",
                        "grant",
                        "CAMPAIGN",
                        "campaign",
                        "FESTIVAL",
                        "festivalGift",
                        "EXAMINATION",
                        "examination",
                        "MUTUAL_AID",
                        "enrollment",
                        "DUES",
                        "wage",
                        "CONTRIBUTION",
                        "payroll")
                .entrySet()) {
            send(null, missing.getKey(), "amount", "1.00")
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + missing.getValue()));
        }
        World foreign = World.fresh();
        TestMember stranger = foreign.officer("外人", Role.CHAIR, foreign.root());
        UUID union = world.union("单位工会", world.root());
        Api.sending(
                        stranger,
                        Map.of(
                                "unionId",
                                union,
                                "occurredOn",
                                "2026-05-01",
                                "about",
                                "DUES",
                                "wage",
                                Map.of("base", "1.00")))
                .post("/policy-checks")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse ask(String pack, String about, String field, Object question) {
        return send(pack, about, field, question).statusCode(200);
    }

    private ValidatableResponse send(String pack, String about, String field, Object question) {
        return send(pack, about, field, question, "2026-05-01");
    }

    private ValidatableResponse send(String pack, String about, String field, Object question, String day) {
        UUID union = pack == null ? world.union("单位工会", world.root()) : world.union("单位工会", world.root(), pack);
        TestMember officer = world.officer("周组织", Role.ORGANIZER, union);
        Map<String, Object> asked =
                new HashMap<>(Map.of("unionId", union.toString(), "about", about, "occurredOn", day, field, question));
        return Api.sending(officer, asked).post("/policy-checks").then();
    }

    private static Map<String, Object> with(Map<String, Object> question, String field, Object value) {
        var changed = new HashMap<>(question);
        changed.put(field, value);
        return changed;
    }
}
