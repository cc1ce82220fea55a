package org.unionhome.sanatorium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Family on the bus: never in uptake, own contract and payment; blocked without it. */
@QuarkusTest
class FamilyOnToursApiTest {

    private TourScene tours;
    private SanatoriumScene scene;
    private TestMember chen;
    private TestMember wang;
    private String tour;

    @BeforeEach
    void a_tour_with_two_places_that_are_taken() {
        tours = new TourScene();
        scene = tours.scene;
        chen = scene.world.member("陈思远", scene.unit);
        wang = scene.world.member("王若楠", scene.otherUnit);
        tour = tours.planned(2, 2);
        tours.apply(chen, tour, 1, "ORDINARY").statusCode(201);
        tours.apply(wang, tour, 1, "ORDINARY").statusCode(201);
    }

    @Test
    void family_on_the_bus_is_never_in_places_or_uptake_and_the_tour_is_blocked_without_contract_and_payment() {
        tours.drawn(tour);
        String child = announced(chen, "陈小禾", "CHILD");
        tours.act(tour, "locks")
                .statusCode(201)
                .body("taken", equalTo(2))
                .body("family", equalTo(1))
                .body("familyUnready", equalTo(1));
        papers();
        TourScene.left(tour, 10);
        tours.get(tour).body("rights", not(hasItem("CALL_ROLL")));
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of()))
                .statusCode(409)
                .body("code", equalTo("SANATORIUM_FAMILY_UNPAID"));
        // a contract alone is no payment
        confirm(child, "YX-2026-0417", null).statusCode(201).body("paidOn", nullValue());
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of())).statusCode(409);
        confirm(child, "YX-2026-0417", SanatoriumScene.TODAY.toString())
                .statusCode(201)
                .body("paidOn", equalTo(SanatoriumScene.TODAY.toString()));
        tours.get(tour).body("rights", hasItem("CALL_ROLL"));
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of())).statusCode(201);
        tours.applicants(tour)
                .body("items.find { it.member.name == '陈思远' }.family.name", contains("陈小禾"))
                .body("items.find { it.member.name == '王若楠' }.family", nullValue());
        tours.act(tour, "settlements").statusCode(201).body("status", equalTo("SETTLED"));
        assertThat(SanatoriumScene.places(tours.program, scene.bureau)).isEqualTo("40 0 38 2");
        assertThat(World.count("select count(*) from sanatorium_completion where person_id = ?", chen.id()))
                .isEqualTo(1);
        assertThat(SanatoriumScene.unbalanced()).isZero();
    }

    @Test
    void a_payment_that_comes_back_holds_the_settlement_up_until_it_is_there_again() {
        tours.drawn(tour);
        String wife = announced(chen, "沈静", "SPOUSE");
        tours.act(tour, "locks").statusCode(201);
        papers();
        confirm(wife, "YX-2026-0418", SanatoriumScene.TODAY.toString()).statusCode(201);
        TourScene.left(tour, 10);
        tours.send(tour, "roll-calls", Map.of("absentIds", List.of())).statusCode(201);
        confirm(wife, "YX-2026-0418", null).statusCode(201);
        tours.act(tour, "settlements").statusCode(409).body("code", equalTo("SANATORIUM_FAMILY_UNPAID"));
        confirm(wife, "YX-2026-0418", SanatoriumScene.TODAY.toString()).statusCode(201);
        tours.act(tour, "settlements").statusCode(201).body("status", equalTo("SETTLED"));
        confirm(wife, "YX-2026-0418", null).statusCode(409);
    }

    @Test
    void only_who_has_a_place_takes_family_along_and_only_before_departure() {
        announce(chen, "陈小禾", "CHILD").statusCode(409).body("code", equalTo("SANATORIUM_FAMILY_OF_PLACED"));
        tours.drawn(tour);
        for (int i = 0; i < 10; i++) {
            announce(chen, "家属" + (char) ('甲' + i), "OTHER").statusCode(201);
        }
        announce(chen, "家属十一", "OTHER").statusCode(409).body("code", equalTo("SANATORIUM_FAMILY_MANY"));
        String application = mine(chen);
        Api.sending(wang, Map.of("name", "陌生人", "relation", "OTHER"))
                .post("/me/sanatorium-applications/" + application + "/family")
                .then()
                .statusCode(404);
        World.run("update sanatorium_tour set status = 'CANCELLED', reason = '台风' where id = ?::uuid", tour);
        announce(wang, "王小满", "CHILD").statusCode(409);
    }

    @Test
    void an_announcement_that_is_sent_twice_counts_once() {
        tours.drawn(tour);
        String key = Api.freshKey();
        String application = mine(chen);
        for (int i = 0; i < 2; i++) {
            Api.sending(chen, Map.of("name", "陈小禾", "relation", "CHILD"))
                    .header("Idempotency-Key", key)
                    .post("/me/sanatorium-applications/" + application + "/family")
                    .then()
                    .statusCode(201);
        }
        tours.get(tour).body("family", equalTo(1));
    }

    @Test
    void she_takes_somebody_back_and_who_arranges_leaves_somebody_behind_with_a_reason_that_she_is_told() {
        tours.drawn(tour);
        String child = announced(chen, "陈小禾", "CHILD");
        String mother = announced(chen, "陈母", "PARENT");
        at(wang, "/me/sanatorium-family/" + child + "/withdrawals", child).statusCode(404);
        SanatoriumScene.act(chen, "/me/sanatorium-family/" + child + "/withdrawals", 7)
                .statusCode(412);
        at(chen, "/me/sanatorium-family/" + child + "/withdrawals", child)
                .statusCode(201)
                .body("here", equalTo(false));
        at(chen, "/me/sanatorium-family/" + child + "/withdrawals", child).statusCode(409);
        remove(scene.unitOrganizer, mother).statusCode(404);
        remove(scene.bureauOrganizer, mother).statusCode(201).body("here", equalTo(false));
        tours.get(tour).body("family", equalTo(0));
        Api.as(chen).get("/me/notices").then().body("items.kind", hasItem("TOUR_FAMILY_OFF"));
    }

    @Test
    void the_family_goes_with_the_participant_who_does_not_come() {
        tours.drawn(tour);
        announced(chen, "陈小禾", "CHILD");
        announced(wang, "王小满", "CHILD");
        tours.act(tour, "locks").statusCode(201);
        tours.about(
                        tours.applicant(tour, chen),
                        "cancellations",
                        Map.of("cause", "OWN_WISH", "loss", "0.00", "lossBorneBy", "NOBODY"))
                .statusCode(201);
        tours.get(tour).body("family", equalTo(1));
        TestMember lin = scene.world.member("林知夏", scene.unit);
        tours.about(tours.applicant(tour, wang), "substitutions", Map.of("memberId", lin.id()))
                .statusCode(201);
        tours.get(tour).body("family", equalTo(0)).body("familyUnready", equalTo(0));
    }

    @Test
    void names_are_kept_encrypted_and_seen_by_herself_her_union_and_who_arranges_alone() {
        tours.drawn(tour);
        String child = announced(chen, "陈小禾", "CHILD");
        assertThat(World.count(
                        "select count(*) from sanatorium_family where position(convert_to('陈小禾', 'UTF8') in name) > 0"))
                .isZero();
        TourScene.mine(chen).body("items.find { it.mine != null }.mine.family.name", contains("陈小禾"));
        TourScene.mine(wang).body("items.find { it.mine != null }.mine.family", nullValue());
        assertThat(listed(scene.unitOrganizer)).containsExactly("陈小禾");
        TestMember otherOrganizer = scene.world.officer("孙组织", Role.ORGANIZER, scene.otherUnit);
        assertThat(listed(otherOrganizer)).isEmpty();
        confirmBy(scene.stranger, child, "YX-2026-0417", null).statusCode(404);
        confirmBy(scene.unitOrganizer, child, "YX-2026-0417", null).statusCode(404);
        confirm(child, "YX-2026-0417", SanatoriumScene.TODAY.plusDays(3).toString())
                .statusCode(400);
    }

    @Test
    void nobody_confirms_the_payment_of_her_own_family() {
        TestMember both = scene.bureauOrganizer;
        String own = tours.planned(1, 1);
        tours.apply(both, own, 1, "ORDINARY").statusCode(201);
        tours.drawn(own);
        String child = announced(both, "吴小满", "CHILD");
        confirm(child, "YX-2026-0419", SanatoriumScene.TODAY.toString())
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
    }

    private List<String> listed(TestMember officer) {
        List<List<String>> names = Api.as(officer)
                .get("/sanatorium-tours/" + tour + "/applicants")
                .then()
                .statusCode(200)
                .extract()
                .path("items.family.name");
        return names.stream()
                .filter(one -> one != null)
                .flatMap(List::stream)
                .filter(one -> one != null)
                .toList();
    }

    private static String mine(TestMember by) {
        return TourScene.mine(by).extract().path("items.find { it.mine != null }.mine.id");
    }

    private static ValidatableResponse announce(TestMember by, String name, String relation) {
        return Api.sending(by, Map.of("name", name, "relation", relation))
                .post("/me/sanatorium-applications/" + mine(by) + "/family")
                .then();
    }

    private static String announced(TestMember by, String name, String relation) {
        return announce(by, name, relation).statusCode(201).extract().path("id");
    }

    private ValidatableResponse confirm(String family, String contract, @Nullable String paidOn) {
        return confirmBy(scene.bureauOrganizer, family, contract, paidOn);
    }

    private static ValidatableResponse confirmBy(
            TestMember by, String family, String contract, @Nullable String paidOn) {
        var body = new HashMap<String, Object>(Map.of("contractNo", contract));
        if (paidOn != null) {
            body.put("paidOn", paidOn);
        }
        return SanatoriumScene.send(by, "/sanatorium-family/" + family + "/payments", version(family), body);
    }

    private static ValidatableResponse remove(TestMember by, String family) {
        return SanatoriumScene.send(
                by, "/sanatorium-family/" + family + "/removals", version(family), Map.of("reason", "到期没有签订合同"));
    }

    private static ValidatableResponse at(TestMember by, String path, String family) {
        return SanatoriumScene.act(by, path, version(family));
    }

    private static int version(String family) {
        return (int) World.count("select version from sanatorium_family where id = ?::uuid", family);
    }

    private void papers() {
        tours.send(
                        tour,
                        "papers",
                        Map.of(
                                "insurer", "人保财险",
                                "policyNo", "PICC-2026-0088",
                                "cover", "1000000.00",
                                "filingNo", "疗备-2026-031",
                                "filedOn", SanatoriumScene.TODAY.toString()))
                .statusCode(201);
    }
}
