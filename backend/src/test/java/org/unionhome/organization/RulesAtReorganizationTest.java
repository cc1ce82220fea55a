package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhome.organization.ReorganizationScene.moved;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.Adopted;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What becomes of the rules of unions that are rearranged. */
@QuarkusTest
class RulesAtReorganizationTest {

    private ReorganizationScene scene;

    @BeforeEach
    void an_office_with_rules_of_its_own() {
        scene = new ReorganizationScene();
        Adopted.by(scene.office, "WENZHOU-ORG-2019");
        Adopted.by(scene.office, "ZJ-SAN-2020", "[2022-01-01,2024-01-01)");
    }

    @Test
    void a_union_that_is_split_off_keeps_the_rules_under_which_it_stood() {
        var split = scene.split(scene.office, List.of(), List.of());
        assertThat(moved(scene.preview(scene.draft(split)).statusCode(200), "", "PACKS_KEPT"))
                .isOne();
        scene.carryOut(split);
        UUID made = UUID.fromString(World.text("select id::text from union_node where code = ?", scene.splitCode()));
        assertThat(packsOf(made)).isEqualTo("WENZHOU-ORG-2019 [2026-03-01,)");
        assertThat(packsOf(scene.office)).contains("WENZHOU-ORG-2019 (,)");
    }

    @Test
    void a_union_that_ends_leaves_them_off_and_the_one_that_takes_over_keeps_its_own() {
        assertThat(moved(scene.preview(scene.draft(scene.merger())).statusCode(200), "", "PACKS_ENDED"))
                .isOne();
        scene.carryOut(scene.merger());
        assertThat(packsOf(scene.office))
                .isEqualTo("WENZHOU-ORG-2019 (,2026-03-01), ZJ-SAN-2020 [2022-01-01,2024-01-01)");
        assertThat(packsOf(scene.bureau)).isNull();
    }

    @Test
    void what_happened_before_a_merger_is_judged_by_the_rules_of_the_union_she_belonged_to_then() {
        TestMember member = scene.world.member("陈思远", scene.office);
        TestMember organizer = scene.world.officer("周组织", Role.ORGANIZER, scene.bureau);
        Adopted.by(scene.bureau, "AH-2025");
        scene.carryOut(scene.merger());
        birthday(organizer, member, ReorganizationScene.DAY_BEFORE, "400.00")
                .statusCode(422)
                .body("decision.pack.code", equalTo("WENZHOU-ORG-2019"));
        birthday(organizer, member, ReorganizationScene.DAY, "400.00").statusCode(201);
    }

    @Test
    void claimed_later_although_the_policy_changed_and_the_union_was_merged_the_day_of_the_event_decides() {
        TestMember member = scene.world.member("陈思远", scene.office);
        TestMember organizer = scene.world.officer("周组织", Role.ORGANIZER, scene.bureau);
        World.run("delete from pack_adoption where union_id = ?", scene.office);
        Adopted.by(scene.office, "AH-2025");
        Adopted.by(scene.bureau, "WENZHOU-ORG-2019");
        scene.carryOut(scene.merger());
        birthday(organizer, member, "2025-08-20", "400.00")
                .statusCode(201)
                .body("decision.pack.code", equalTo("AH-2018"))
                .body("decision.findings.code", hasItem("AMOUNT_ABOVE_CEILING"));
        birthday(organizer, member, "2026-02-20", "400.00")
                .statusCode(201)
                .body("decision.pack.code", equalTo("AH-2025"));
    }

    @Test
    void a_couple_of_one_union_is_given_something_once_for_the_same_child_also_after_it_was_merged() {
        TestMember mother = scene.world.member("陈思远", scene.office);
        TestMember father = scene.world.member("林国强", scene.office);
        TestMember organizer = scene.world.officer("周组织", Role.ORGANIZER, scene.bureau);
        TestMember before = scene.world.officer("旧组织", Role.ORGANIZER, scene.office);
        birth(before, mother).statusCode(201);
        scene.carryOut(scene.merger());
        birth(organizer, father).statusCode(422).body("decision.findings.code", hasItem("GIVEN_TO_OTHER_PARENT"));
    }

    private static ValidatableResponse birth(TestMember by, TestMember whom) {
        var visit = new HashMap<String, Object>(Map.of(
                "memberId",
                whom.id(),
                "occasion",
                "CHILDBIRTH",
                "occurredOn",
                ReorganizationScene.DAY_BEFORE,
                "visitedOn",
                ReorganizationScene.DAY_BEFORE,
                "visitors",
                List.of("周组织"),
                "form",
                "GOODS",
                "amount",
                "500.00"));
        visit.put("relation", "SON");
        visit.put("relativeName", "小满");
        return Api.sending(by, visit)
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then();
    }

    @Test
    void drafts_of_a_union_that_ends_come_to_nothing_and_what_was_to_rule_later_never_does() {
        Adopted.by(scene.office, "HB-2018", "[2198-01-01,)");
        TestMember chair = scene.world.officer("旧主席", Role.CHAIR, scene.office);
        String draft = Api.sending(chair, Map.of("unionId", scene.office, "change", "ADOPTION", "packCode", "ZJ-2018"))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var preview = scene.preview(scene.draft(scene.merger())).statusCode(200);
        assertThat(moved(preview, "", "PACK_DRAFTS_WITHDRAWN")).isOne();
        scene.carryOut(scene.merger());
        assertThat(World.text("select status from pack_draft where id = ?::uuid", draft))
                .isEqualTo("WITHDRAWN");
        assertThat(packsOf(scene.office)).doesNotContain("HB-2018");
    }

    private static ValidatableResponse birthday(TestMember by, TestMember whom, String day, String amount) {
        return Api.sending(
                        by,
                        Map.of(
                                "memberId",
                                whom.id(),
                                "occasion",
                                "BIRTHDAY",
                                "occurredOn",
                                day,
                                "visitedOn",
                                day,
                                "visitors",
                                List.of("周组织"),
                                "form",
                                "GOODS",
                                "amount",
                                amount))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then();
    }

    private static String packsOf(UUID union) {
        return World.text(
                """
                select string_agg(pack_code || ' ' || period, ', ' order by pack_code)
                  from pack_adoption where union_id = ?
                """,
                union);
    }
}
