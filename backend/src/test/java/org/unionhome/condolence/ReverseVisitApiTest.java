package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Taking back what was recorded by mistake. */
@QuarkusTest
class ReverseVisitApiTest {

    private CareScene scene;
    private String visit;

    @BeforeEach
    void a_recorded_death() {
        scene = new CareScene();
        visit = scene.recorded(scene.death("MOTHER"));
    }

    @Test
    void a_reversed_visit_stays_and_the_occasion_is_free_again() {
        reverse(scene.organizer, "\"0\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("REVERSED"))
                .body("reversalReason", equalTo("重复登记"))
                .body("amount", equalTo("1000.00"));
        String again = scene.recorded(scene.death("MOTHER"));
        assertThat(World.count(
                        "select count(*) from condolence_visit where person_id = ? and status = 'REVERSED'",
                        scene.member.id()))
                .isOne();
        assertThat(again).isNotEqualTo(visit);
    }

    @Test
    void it_is_reversed_once_and_by_the_version_that_was_read() {
        reverse(scene.organizer, "\"7\"").then().statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        reverse(scene.organizer, "\"0\"").then().statusCode(201);
        reverse(scene.organizer, "\"1\"").then().statusCode(409).body("code", equalTo("ALREADY_REVERSED"));
    }

    @Test
    void without_a_version_it_is_refused() {
        Api.sending(scene.organizer, Map.of("reason", "重复登记"))
                .post("/condolence-visits/" + visit + "/reversals")
                .then()
                .statusCode(428);
    }

    @Test
    void it_leaves_a_line_and_cannot_be_done_from_outside() {
        reverse(scene.stranger, "\"0\"").then().statusCode(404);
        reverse(scene.world.officer("冯财务", Role.FINANCE, scene.branch), "\"0\"")
                .then()
                .statusCode(403);
        reverse(scene.organizer, "\"0\"").then().statusCode(201);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'condolence.reversed' and subject_id = ?",
                        visit))
                .isOne();
    }

    @Test
    void whom_it_was_paid_to_and_who_recorded_it_can_never_be_changed_even_in_the_database() {
        assertThat(World.count("select count(*) from information_schema.column_privileges"
                        + " where table_name = 'condolence_visit' and grantee = 'unionhome_app'"
                        + " and privilege_type = 'UPDATE' and column_name in ('id', 'visit_no', 'root_id', 'union_id',"
                        + " 'person_id', 'member_name', 'member_no', 'occasion', 'confidential', 'recorded_by',"
                        + " 'recorder_name', 'recorded_at', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6')"))
                .isZero();
        assertThat(World.count("select count(*) from information_schema.table_privileges"
                        + " where table_name = 'condolence_visit' and grantee = 'unionhome_app'"
                        + " and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')"))
                .isZero();
    }

    private Response reverse(TestMember by, String version) {
        return Api.sending(by, Map.of("reason", "重复登记"))
                .header("If-Match", version)
                .post("/condolence-visits/" + visit + "/reversals");
    }
}
