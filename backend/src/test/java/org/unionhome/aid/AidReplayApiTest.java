package org.unionhome.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What the rules said about help can be asked again, and whoever changes the rules sees what would become of it. */
@QuarkusTest
class AidReplayApiTest {

    @Test
    void a_case_gives_the_same_answer_again_before_and_after_it_is_decided() {
        var scene = new AidScene();
        UUID line = scene.funds.aidLine("10000.00");
        String id = scene.worked(scene.member, AidScene.schooling("陈小满", "4000.00"));
        Replay.ask(scene.funds.chair, "aid-case", id)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.findings.code", hasItem("WITHIN_RULE"))
                .body("stored.pack.code", equalTo("HB-SCHOOL-2024"))
                .body("replayed.findings.message", not(hasItem("finding.WITHIN_RULE")));
        scene.approve(scene.funds.chair, id, line).statusCode(201);
        Replay.ask(scene.funds.chair, "aid-case", id).statusCode(200).body("same", equalTo(true));
    }

    @Test
    void whose_case_it_is_sees_who_asked_again() {
        var scene = new AidScene();
        String id = scene.worked(scene.member, AidScene.living("1000.00"));
        TestMember auditor = scene.funds.world.officer("许审计", Role.AUDITOR, scene.funds.bureau);
        Replay.ask(auditor, "aid-case", id).statusCode(200);
        assertThat(World.count(
                        "select count(*) from member_read where person_id = ? and reader_name = '许审计'",
                        scene.member.id()))
                .isOne();
    }

    @Test
    void what_was_refused_can_be_asked_again() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        String refused = scene.tested(HardshipScene.household("60000.00", "42000.00"));
        scene.decide(scene.chair, refused, "REFUSE").then().statusCode(201);
        Replay.ask(scene.chair, "hardship-file", refused)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.findings.code", hasItem("CATEGORY_MET"));
    }

    @Test
    void what_was_asked_about_a_household_stands_nowhere_in_plain() {
        var scene = new AidScene();
        String id = scene.worked(scene.member, AidScene.schooling("陈小满", "4000.00"));
        assertThat(World.text("select encode(asked, 'escape') from aid_case where id = ?::uuid", id))
                .doesNotContain("SCHOOLING", "4000.00");
    }

    @Test
    void for_a_foreign_union_and_for_members_no_decision_exists() {
        var scene = new AidScene();
        String id = scene.worked(scene.member, AidScene.living("1000.00"));
        var world = scene.funds.world;
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("外单位工会", world.root()));
        Replay.ask(stranger, "aid-case", id).statusCode(404);
        Replay.ask(scene.member, "aid-case", id).statusCode(404);
        Replay.ask(scene.funds.chair, "condolence-visit", id).statusCode(404);
    }

    @Test
    void taking_up_the_rules_of_school_aid_would_block_an_open_case_above_them() {
        var scene = new AidScene();
        var world = scene.funds.world;
        UUID unruled = world.union("无助学规定的工会", world.root());
        TestMember chair = world.officer("李主席", Role.CHAIR, unruled);
        TestMember organizer = world.officer("何组织", Role.ORGANIZER, unruled);
        String id = scene.submitted(world.member("林知夏", unruled), AidScene.schooling("林小满", "4500.00"));
        AidScene.step(organizer, id, 1, "assessments", Map.of("amount", "4500.00"))
                .statusCode(201);
        String draft = Api.sending(
                        chair, Map.of("unionId", unruled, "change", "ADOPTION", "packCode", "HB-SCHOOL-2024"))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(chair)
                .get("/policy-drafts/" + draft + "/impact")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].recordKind", equalTo("aid-case"))
                .body("items[0].open", equalTo(true))
                .body("items[0].before", equalTo("WARN"))
                .body("items[0].after", equalTo("BLOCK"));
    }

    @Test
    void a_means_test_gives_the_same_answer_again_and_asking_is_a_reading_of_the_file() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        String file = scene.inForce(HardshipScene.household("60000.00", "42000.00"));
        TestMember auditor = scene.world.officer("许审计", Role.AUDITOR, scene.city);
        Replay.ask(auditor, "hardship-file", file)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.findings.code", hasItem("CATEGORY_MET"))
                .body("stored.pack.code", equalTo(HardshipScene.BELOW));
        assertThat(World.count(
                        "select count(*) from member_read where person_id = ? and reader_name = '许审计'",
                        scene.worker.id()))
                .isOne();
        Replay.ask(scene.stranger, "hardship-file", file).statusCode(404);
    }

    @Test
    void an_approval_that_another_took_the_place_of_can_be_asked_again() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        String file = scene.inForce(HardshipScene.household("60000.00", "42000.00"));
        String approval = World.text(
                "select id::text from hardship_approval where file_id = ?::uuid order by round limit 1", file);
        Replay.ask(scene.chair, "hardship-file", approval)
                .statusCode(200)
                .body("same", equalTo(true))
                .body("stored.findings.code", hasItem("CATEGORY_MET"));
        Replay.ask(scene.stranger, "hardship-file", approval).statusCode(404);
    }
}
