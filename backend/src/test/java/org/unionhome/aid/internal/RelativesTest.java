package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.AidScene;
import org.unionhome.aid.HardshipScene;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Who stands in a household's table with her identity number handles neither its file nor its cases, nor lends the authority. */
@QuarkusTest
class RelativesTest {

    private static final String NUMBER = People.idNumber(LocalDate.of(1988, 5, 6), 36);
    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
    private final TestMember husband = scene.world.officer("林主席", Role.ORGANIZER, scene.branch);

    @Inject
    FieldCipher cipher;

    @Test
    void an_officer_in_the_table_of_the_household_takes_no_step_of_its_file() {
        numbered();
        String file = scene.applied(household());
        scene.sign(file).then().statusCode(201);
        scene.submit(file).then().statusCode(201);
        scene.step(husband, file, Map.of("step", "FIRST_REVIEW", "reason", "情况属实。"))
                .then()
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
        Api.as(husband).get("/hardship-files/" + file).then().body("nextSteps", empty());
        Api.as(scene.organizer).get("/hardship-files/" + file).then().body("nextSteps", not(empty()));
        scene.step(file, "FIRST_REVIEW").then().statusCode(201);
        assertThat(World.text("select encode(relatives[1], 'hex') from hardship_file where id = ?::uuid", file))
                .doesNotContain(NUMBER);
    }

    @Test
    void a_file_of_before_is_compared_as_soon_as_somebody_acts() {
        numbered();
        String file = scene.applied(household());
        scene.submit(file).then().statusCode(201);
        World.run("update hardship_file set relatives = '{}' where id = ?::uuid", file);
        scene.step(husband, file, Map.of("step", "FIRST_REVIEW", "reason", "情况属实。"))
                .then()
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
    }

    @Test
    void nor_of_a_case_of_the_household_and_the_database_says_the_same() {
        numbered();
        scene.inForce(household());
        String id = Api.sending(scene.worker, AidScene.living("600.00"))
                .post("/me/aid-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(scene.worker)
                .header("If-Match", "\"0\"")
                .post("/me/aid-cases/" + id + "/submissions")
                .then()
                .statusCode(201);
        AidScene.step(husband, id, 1, "assessments", Map.of("amount", "600.00"))
                .statusCode(422)
                .body("code", equalTo("AID_OWN_CASE"));
        AidScene.step(scene.organizer, id, 1, "assessments", Map.of("amount", "600.00"))
                .statusCode(201);
        assertThatThrownBy(
                        () -> World.run("update aid_case set decider_person = ? where id = ?::uuid", husband.id(), id))
                .hasStackTraceContaining("its own household");
    }

    @Test
    void an_officer_of_another_number_works_on_it() {
        String file = scene.applied(household());
        scene.submit(file).then().statusCode(201);
        scene.step(husband, file, Map.of("step", "FIRST_REVIEW", "reason", "情况属实。"))
                .then()
                .statusCode(201);
    }

    private void numbered() {
        World.run(
                "update person set id_number = ?, id_number_index = ? where id = ?",
                cipher.encrypt("person.idNumber", NUMBER),
                cipher.blindIndex("person.idNumber", NUMBER),
                husband.id());
    }

    private static Map<String, Object> household() {
        var household = new HashMap<>(HardshipScene.household("60000.00", "42000.00"));
        household.put("members", List.of(Map.of("name", "林可欣", "relation", "SPOUSE", "idNumber", NUMBER)));
        return household;
    }
}
