package org.unionhome.welfare;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Figures of documents/S4 rebuilt from rows: the rates are whole yuan and mixed, as no single one gives the sums. */
@QuarkusTest
class GoldenFiguresTest {

    @Test
    void g41_30843_persons_of_63_employers_with_a_subsidy_of_1_530_000_yuan() {
        var scene = new MutualAidScene();
        var at50 = sizes(Map.of(492, 35, 491, 3));
        var at49 = sizes(Map.of(486, 25));
        GoldenMutualAid.units(scene.world, scene.bureau, "五十元", at50, true);
        GoldenMutualAid.units(scene.world, scene.bureau, "四十九元", at49, true);
        String round = scene.opened("WUHAN_SERIOUS");
        scene.setRules(round, 0, rules(scene.bureau, Map.of("五十元", "50.00", "四十九元", "49.00")))
                .statusCode(200);
        GoldenMutualAid.enrolAll(round, scene.bureau, "五十元");
        GoldenMutualAid.enrolAll(round, scene.bureau, "四十九元");
        scene.participation(scene.organizer, round, "EMPLOYER")
                .body("units", equalTo(63))
                .body("persons", equalTo(30_843))
                .body("personTimes", equalTo(30_843))
                .body("subsidy", equalTo("1530000.00"))
                .body("items", hasSize(63));
        figures(scene)
                .body("persons", equalTo(30_843))
                .body("employers", equalTo(63))
                .body("subsidy", equalTo("1530000.00"));
    }

    @Test
    void g42_22324_women_of_432_basic_unions_with_a_subsidy_of_680_000_yuan() {
        var scene = new MutualAidScene();
        GoldenMutualAid.units(scene.world, scene.bureau, "三十一元", sizes(Map.of(52, 80, 51, 120)), false);
        GoldenMutualAid.units(scene.world, scene.bureau, "三十元", sizes(Map.of(52, 231, 32, 1)), false);
        String round = scene.opened("GD_WOMEN");
        scene.setRules(round, 0, rules(scene.bureau, Map.of("三十一元", "31.00", "三十元", "30.00")))
                .statusCode(200);
        GoldenMutualAid.enrolAll(round, scene.bureau, "三十一元");
        GoldenMutualAid.enrolAll(round, scene.bureau, "三十元");
        scene.participation(scene.organizer, round, "BASIC_UNION")
                .body("units", equalTo(432))
                .body("persons", equalTo(22_324))
                .body("subsidy", equalTo("680000.00"));
        figures(scene)
                .body("persons", equalTo(22_324))
                .body("basicUnions", equalTo(432))
                .body("employers", equalTo(0));
    }

    @Test
    void g29_and_g46_persons_and_person_times_employers_and_basic_unions_are_counted_apart() {
        var scene = new MutualAidScene();
        GoldenMutualAid.units(scene.world, scene.bureau, "有单位", List.of(3, 2), true);
        UUID shared = UUID.fromString(
                World.text("select employer_id::text from union_node where l2 = ? and name = '有单位1'", scene.bureau));
        UUID branch = scene.world.union("同单位的另一工会", scene.bureau);
        World.run("update union_node set employer_id = ? where id = ?", shared, branch);
        var also = scene.world.members(4, branch);
        String medical = scene.opened("WUHAN_SERIOUS");
        String women = scene.opened("GD_WOMEN");
        GoldenMutualAid.enrolAll(medical, scene.bureau, "有单位");
        scene.enrol(scene.organizer, medical, also, "20.00").statusCode(200);
        scene.enrol(scene.organizer, women, also, "20.00").statusCode(200);
        figures(scene)
                .body("persons", equalTo(9))
                .body("personTimes", equalTo(13))
                .body("employers", equalTo(2))
                .body("basicUnions", equalTo(3));
    }

    @Test
    void g29_44187_person_times_were_paid_1_570_000_yuan_which_is_35_53_for_each_at_a_thousandth() {
        var scene = new MutualAidScene();
        GoldenMutualAid.units(scene.world, scene.bureau, "两项", List.of(22_093), false);
        GoldenMutualAid.units(scene.world, scene.bureau, "一项", List.of(1), false);
        String medical = scene.opened("WUHAN_SERIOUS");
        String school = openedForThisYear(scene, "SCHOOL_LOVE");
        GoldenMutualAid.enrolAll(medical, scene.bureau, "两项");
        GoldenMutualAid.enrolAll(school, scene.bureau, "两项");
        GoldenMutualAid.enrolAll(medical, scene.bureau, "一项");
        GoldenMutualAid.paidClaims(medical, 157, "10000.00");
        figures(scene, MutualAidScene.TODAY.minusYears(1))
                .body("persons", equalTo(22_094))
                .body("personTimes", equalTo(44_187))
                .body("claimsPaid", equalTo(157))
                .body("paidOut", equalTo("1570000.00"))
                .body("paidPerPersonTime", equalTo("35.53"));
    }

    /** §5.15 small cells: what was paid for an illness stands in no statistic that anybody but an officer may ask for. */
    @Test
    void small_cells_of_illness_claims_of_one_person_are_told_to_officers_and_to_no_member() {
        var scene = new MutualAidScene();
        GoldenMutualAid.units(scene.world, scene.bureau, "一人", List.of(1), false);
        String medical = scene.opened("WUHAN_SERIOUS");
        GoldenMutualAid.enrolAll(medical, scene.bureau, "一人");
        GoldenMutualAid.paidClaims(medical, 1, "10000.00");
        figures(scene, MutualAidScene.TODAY.minusYears(1)).body("claimsPaid", equalTo(1));
        var member = scene.world.member("会员", scene.bureau);
        Api.as(member)
                .queryParam("from", MutualAidScene.TODAY.minusYears(1).toString())
                .queryParam("to", MutualAidScene.TODAY.plusDays(1).toString())
                .get("/mutual-aid-figures")
                .then()
                .statusCode(403);
    }

    private static String openedForThisYear(MutualAidScene scene, String scheme) {
        var round = scene.round(scheme, LocalDate.of(MutualAidScene.TODAY.getYear(), 1, 1));
        round.put("enrollTo", MutualAidScene.TODAY.plusDays(1).toString());
        return scene.open(scene.organizer, round).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse figures(MutualAidScene scene) {
        return figures(scene, MutualAidScene.TODAY.minusDays(30));
    }

    private static ValidatableResponse figures(MutualAidScene scene, LocalDate from) {
        return Api.as(scene.organizer)
                .queryParam("from", from.toString())
                .queryParam("to", MutualAidScene.TODAY.plusDays(1).toString())
                .get("/mutual-aid-figures")
                .then()
                .statusCode(200);
    }

    private static List<Integer> sizes(Map<Integer, Integer> unitsBySize) {
        var sizes = new ArrayList<Integer>();
        unitsBySize.forEach((size, units) -> sizes.addAll(Collections.nCopies(units, size)));
        return sizes;
    }

    private static List<Map<String, Object>> rules(UUID above, Map<String, String> rateByName) {
        var rules = new ArrayList<Map<String, Object>>();
        rateByName.forEach((name, rate) -> {
            String ids = World.text(
                    "select string_agg(id::text, ',') from union_node where l2 = ? and name like ? || '%'",
                    above, name);
            for (String id : ids.split(",")) {
                rules.add(MutualAidScene.rule(UUID.fromString(id), "PERSON", rate));
            }
        });
        return rules;
    }
}
