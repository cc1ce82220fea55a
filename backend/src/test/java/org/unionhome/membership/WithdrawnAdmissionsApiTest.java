package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

/** Whoever applied may think better of it until the committee decides. */
@QuarkusTest
class WithdrawnAdmissionsApiTest {

    private UUID bureau;
    private TestMember organizer;
    private String newcomer;

    @BeforeEach
    void a_union_and_somebody_with_an_account() {
        World world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        newcomer = Tokens.stranger("newcomer-" + Ids.next());
        // new unions are in memory once somebody has asked for them
        Api.as(organizer).get("/members").then().statusCode(200);
    }

    @Test
    void taken_back_it_cannot_be_decided_and_she_may_apply_anew() {
        String id = apply().then().statusCode(201).extract().path("id");
        withdraw(newcomer, id, "\"4\"").then().statusCode(412);
        withdraw(newcomer, id, "\"0\"").then().statusCode(201).body("status", equalTo("WITHDRAWN"));
        Api.sending(organizer, Map.of("approve", true))
                .header("If-Match", "\"1\"")
                .post("/admissions/" + id + "/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("ADMISSION_DECIDED"));
        apply().then().statusCode(201);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'admission.withdrawn' and subject_id = ?", id))
                .isOne();
    }

    @Test
    void decided_it_cannot_be_taken_back() {
        String id = apply().then().statusCode(201).extract().path("id");
        Api.sending(organizer, Map.of("approve", false, "reason", "资料不全"))
                .header("If-Match", "\"0\"")
                .post("/admissions/" + id + "/decisions")
                .then()
                .statusCode(201);
        withdraw(newcomer, id, "\"1\"").then().statusCode(409).body("code", equalTo("ADMISSION_DECIDED"));
    }

    @Test
    void nobody_elses_application_exists_for_her() {
        String id = apply().then().statusCode(201).extract().path("id");
        withdraw(Tokens.stranger("other-" + Ids.next()), id, "\"0\"").then().statusCode(404);
        assertThat(World.text("select status from admission where id::text = ?", id))
                .isEqualTo("SUBMITTED");
    }

    private Response apply() {
        String code = World.text("select code from union_node where id = ?", bureau);
        return Api.with(newcomer)
                .contentType(ContentType.JSON)
                .body(Map.of("unionCode", code, "applicant", Applicants.applicant("陈新", 24)))
                .post("/me/admissions");
    }

    private static Response withdraw(String token, String id, String etag) {
        return Api.with(token).header("If-Match", etag).post("/me/admissions/" + id + "/withdrawals");
    }
}
