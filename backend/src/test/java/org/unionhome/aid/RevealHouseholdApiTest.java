package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Identity numbers of a household are masked until somebody says why she needs them. */
@QuarkusTest
class RevealHouseholdApiTest {

    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
    private String file;

    @BeforeEach
    void a_file_with_a_daughter_s_number() {
        file = scene.tested(HardshipScene.household("60000.00", "42000.00"));
    }

    @Test
    void for_a_reason_the_numbers_are_shown_and_the_worker_reads_who_and_why() {
        reveal(scene.organizer, "与户口簿核对")
                .statusCode(201)
                .body("members", hasSize(1))
                .body("members[0].name", equalTo("陈小满"))
                .body("members[0].idNumber", equalTo(People.idNumber(HardshipScene.TODAY.minusYears(20), 24)));
        Api.as(scene.worker).get("/me/reads").then().statusCode(200).body("items.reason", hasItem("与户口簿核对"));
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'hardship-file.revealed' and subject_id = ?",
                        file))
                .isOne();
    }

    @Test
    void without_a_reason_or_without_the_permission_nothing_is_shown() {
        reveal(scene.organizer, "  ").statusCode(400);
        reveal(scene.world.officer("方女工", Role.WOMENS_OFFICER, scene.branch), "与户口簿核对")
                .statusCode(403);
        reveal(scene.stranger, "与户口簿核对").statusCode(404);
    }

    private ValidatableResponse reveal(TestMember who, String reason) {
        return Api.sending(who, Map.of("reason", reason))
                .post("/hardship-files/" + file + "/reveals")
                .then();
    }
}
