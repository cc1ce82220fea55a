package org.unionhome.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Each reading of a claim is kept, with who read it, when and why. */
@QuarkusTest
class ClaimReadingsTest {

    private ClaimScene scene;
    private String claim;

    @BeforeEach
    void a_claim_that_was_checked() {
        scene = new ClaimScene("50000.00");
        claim = scene.submitted(scene.medical, "20000.00", "12000.00");
        scene.check(scene.organizer, claim, 0, "10000.00").statusCode(201);
    }

    @Test
    void a_claim_read_otherwise_says_what_it_said_before() {
        TestMember second = scene.funds.world.officer("吴组织", Role.ORGANIZER, scene.funds.bureau);
        read(second, 1, Map.of("recognised", "8000.00", "note", "补交了结算单，按结算单认定"), Api.freshKey())
                .then()
                .statusCode(201)
                .body("recognised", equalTo("8000.00"))
                .body("readings.recognised", contains("8000.00", "10000.00"))
                .body("readings.by.name", contains("吴组织", "周组织"))
                .body("readings.note", contains("补交了结算单，按结算单认定", null));
        assertThat(World.count(
                        "select count(*) from welfare_claim_reading where claim_id = ?::uuid"
                                + " and position('结算单'::bytea in sealed_note) > 0",
                        claim))
                .isZero();
    }

    @Test
    void reading_it_otherwise_needs_a_reason_and_without_one_nothing_changes() {
        scene.check(scene.organizer, claim, 1, "8000.00").statusCode(400).body("errors[0].pointer", equalTo("/note"));
        read(scene.organizer, 1, Map.of("recognised", "8000.00", "note", "  "), Api.freshKey())
                .then()
                .statusCode(400);
        shown(scene.organizer)
                .then()
                .statusCode(200)
                .body("recognised", equalTo("10000.00"))
                .body("readings", hasSize(1));
    }

    @Test
    void a_request_sent_again_makes_no_second_reading() {
        String key = Api.freshKey();
        var again = Map.of("recognised", "8000.00", "note", "按结算单认定");
        read(scene.organizer, 1, again, key).then().statusCode(201);
        read(scene.organizer, 1, again, key).then().statusCode(201);
        shown(scene.organizer).then().body("readings", hasSize(2));
    }

    @Test
    void the_member_sees_none_of_them_and_another_union_nothing_at_all() {
        scene.mine().body("items[0].readings", empty()).body("items[0].checkNote", nullValue());
        var elsewhere = scene.funds.world.union("税务局工会", scene.funds.world.root());
        TestMember stranger = scene.funds.world.officer("郑组织", Role.ORGANIZER, elsewhere);
        shown(stranger).then().statusCode(404);
        read(stranger, 1, Map.of("recognised", "1.00", "note", "按结算单认定"), Api.freshKey())
                .then()
                .statusCode(404);
    }

    private Response shown(TestMember by) {
        return Api.as(by).get("/claims/" + claim);
    }

    private Response read(TestMember by, int version, Map<String, ?> said, String key) {
        return Api.sending(by, said)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .post("/claims/" + claim + "/checks");
    }
}
