package org.unionhome.aid;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** Standards that a union enters with their document: they count once somebody else has confirmed them. */
@QuarkusTest
class LivingStandardsApiTest {

    private HardshipScene scene;
    private TestMember cityOrganizer;

    @BeforeEach
    void a_city_without_a_standard() {
        scene = new HardshipScene(HardshipScene.BELOW);
        cityOrganizer = scene.world.officer("沈组织", Role.ORGANIZER, scene.city);
    }

    @Test
    void unconfirmed_it_does_not_count_and_not_confirmed_by_who_entered_it() {
        String file = scene.applied(HardshipScene.household("60000.00", "42000.00"));
        scene.sign(file);
        scene.submit(file);
        for (String step : List.of("FIRST_REVIEW", "VISIT", "VERIFY")) {
            scene.step(file, step).then().statusCode(201);
        }
        String standard = enter(cityOrganizer, "500.00")
                .then()
                .statusCode(201)
                .body("confirmedBy", nullValue())
                .body("mayConfirm", equalTo(false))
                .extract()
                .path("id");
        scene.step(file, "TEST").then().statusCode(422).body("code", equalTo("STANDARD_MISSING"));
        confirm(cityOrganizer, standard).then().statusCode(422).body("code", equalTo("STANDARD_BY_ANOTHER"));
        confirm(scene.chair, standard).then().statusCode(201).body("confirmedBy", equalTo("冯主席"));
        scene.step(file, "TEST").then().statusCode(201);
        scene.shown(scene.organizer, file).then().body("judgement.standardSource", equalTo("示民〔2026〕2号"));
    }

    @Test
    void it_is_read_in_the_unions_below_and_entered_once() {
        enter(cityOrganizer, "500.00").then().statusCode(201);
        enter(cityOrganizer, "501.00").then().statusCode(409).body("code", equalTo("STANDARD_ENTERED"));
        Api.as(scene.organizer)
                .get("/living-standards?unionId=" + scene.branch)
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo("500.00"));
        Api.as(scene.organizer)
                .get("/living-standards?unionId=" + scene.sibling)
                .then()
                .statusCode(404);
    }

    @Test
    void somebody_elses_union_enters_and_confirms_nothing_here() {
        enter(scene.stranger, "500.00").then().statusCode(404);
        String standard = enter(cityOrganizer, "500.00").path("id");
        confirm(scene.stranger, standard).then().statusCode(404);
    }

    private Response enter(TestMember who, String amount) {
        Map<String, Object> body = new HashMap<>();
        body.put("unionId", scene.city.toString());
        body.put("kind", "LIVING");
        body.put("division", HardshipScene.DIVISION);
        body.put("name", "示例区");
        body.put("amount", amount);
        body.put("from", LocalDate.of(2026, 1, 1).toString());
        body.put("source", "示民〔2026〕2号");
        return Api.sending(who, body).post("/living-standards");
    }

    private static Response confirm(TestMember who, String standard) {
        return Api.as(who).post("/living-standards/" + standard + "/confirmations");
    }
}
