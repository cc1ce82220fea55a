package org.unionhome.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What came of the items of a plan, as it is known: exactly, or as a word with a round number. */
@QuarkusTest
class PlanOutcomesTest {

    private final World world = World.fresh();
    private final UUID bureau = world.union("机关事务局工会", world.root());
    private final TestMember organiser = world.officer("周组织", Role.ORGANIZER, bureau);
    private final TestMember member = world.member("陈思远", bureau);
    private final TestMember outsider = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
    private final String plan = UUID.randomUUID().toString();
    private final String cooling = UUID.randomUUID().toString();

    @BeforeEach
    void a_plan_of_two_items() {
        World.run(
                """
                insert into annual_plan (id, root_id, union_id, l1, l2, l3, l4, l5, l6, year, title, updated_at)
                select ?::uuid, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 2026, '年度计划', now()
                  from union_node u where u.id = ?
                """,
                plan,
                bureau);
        item(cooling, 1, "夏送清凉");
        item(UUID.randomUUID().toString(), 2, "秋游活动");
    }

    private void item(String id, int number, String title) {
        World.run(
                """
                insert into plan_item (id, plan_id, root_id, union_id, l1, l2, l3, l4, l5, l6, number, section, title,
                                       schedule_text, windows)
                select ?::uuid, p.id, p.root_id, p.union_id, p.l1, p.l2, p.l3, p.l4, p.l5, p.l6, ?, '', ?, '7月',
                       '{[2026-07-01,2026-08-01)}'::datemultirange
                  from annual_plan p where p.id = ?::uuid
                """,
                id,
                number,
                title,
                plan);
    }

    @Test
    void what_is_known_only_as_nearly_4000_keeps_its_word_and_is_never_4000_exactly() {
        var nearly = Map.<String, Object>of("word", "NEARLY", "count", 4000, "unit", "人", "source", "工作总结");
        say(organiser, plan, cooling, 0, nearly)
                .statusCode(200)
                .body("outcome.word", equalTo("NEARLY"))
                .body("outcome.count", equalTo(4000))
                .body("outcome.below", equalTo(4000))
                .body("outcome.above", nullValue())
                .body("outcome.saidBy", equalTo("周组织"))
                .body("version", equalTo(1));
        assertThat(World.text(
                        "select coalesce(outcome_exact::text, 'none') from plan_item where id = ?::uuid", cooling))
                .isEqualTo("none");
        say(organiser, plan, cooling, 0, nearly).statusCode(412);
        say(organiser, plan, cooling, 1, Map.of("word", "OVER", "count", 600, "unit", "人次"))
                .statusCode(200)
                .body("outcome.above", equalTo(600))
                .body("outcome.below", nullValue());
        say(organiser, plan, cooling, 2, Map.of("word", "EXACTLY", "count", 3990, "unit", "人"))
                .statusCode(200)
                .body("outcome.count", equalTo(3990))
                .body("outcome.below", nullValue());
        Api.as(member)
                .get("/annual-plans/" + plan)
                .then()
                .body("items[0].outcome.count", equalTo(3990))
                .body("items[1].outcome", nullValue());
    }

    @Test
    void what_came_of_an_item_is_said_by_who_organises_there_and_by_nobody_else() {
        var about = Map.<String, Object>of("word", "ABOUT", "count", 30, "unit", "场");
        say(member, plan, cooling, 0, about).statusCode(403);
        say(outsider, plan, cooling, 0, about).statusCode(404);
        say(organiser, UUID.randomUUID().toString(), cooling, 0, about).statusCode(404);
        say(organiser, plan, cooling, 0, Map.of("word", "NEARLY", "count", 0, "unit", "人"))
                .statusCode(400);
        Api.as(organiser)
                .get("/annual-plans/" + plan)
                .then()
                .body("items[0].outcome", nullValue())
                .body("changeable", equalTo(true));
        Api.as(member).get("/annual-plans/" + plan).then().body("changeable", equalTo(false));
    }

    private static ValidatableResponse say(
            TestMember by, String plan, String item, int version, Map<String, Object> body) {
        return Api.sending(by, body)
                .header("If-Match", "\"" + version + "\"")
                .put("/annual-plans/" + plan + "/items/" + item + "/outcome")
                .then();
    }
}
