package org.unionhome.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.organization.ReorganizationScene.DAY_BEFORE;
import static org.unionhome.organization.ReorganizationScene.step;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ReorganizationAsOfTest {

    private static final String LAST_YEARS_BOARD = "/committee-board?kind=UNION_COMMITTEE&year=2025&limit=200&unionId=";

    private ReorganizationScene scene;
    private TestMember officeChair;
    private UUID section;

    @BeforeEach
    void members_everywhere() {
        scene = new ReorganizationScene();
        section = scene.world.union("接待一科", scene.branch);
        scene.world.members(3, scene.office);
        scene.world.members(2, scene.branch);
        scene.world.members(2, section);
        scene.world.members(4, scene.bureau);
        officeChair = scene.world.officer("王主席", Role.CHAIR, scene.office);
    }

    @Test
    void an_earlier_day_answers_the_same_after_a_merger() {
        same(List.of(scene.drafter), () -> scene.carryOut(scene.merger()));
    }

    @Test
    void an_earlier_day_answers_the_same_after_a_move_that_changes_the_level() {
        World.run("update union_node set kind = 'BASIC' where id = ?", scene.branch);
        same(List.of(scene.drafter, officeChair), () -> scene.carryOut(step("MOVE", scene.branch, scene.committee)));
        assertThat(scene.names("parentId=" + scene.committee)).contains("接待分工会");
    }

    @Test
    void an_earlier_day_answers_the_same_after_a_split_and_a_dissolution_and_a_new_name() {
        List<TestMember> some = scene.world.members(2, scene.office);
        same(
                List.of(scene.drafter, officeChair),
                () -> scene.carryOut(
                        scene.split(scene.office, List.of(scene.branch), some),
                        step("DISSOLVE", scene.bureau, null),
                        ReorganizationScene.rename(scene.office, "接待中心工会")));
    }

    @Test
    void after_a_move_the_members_of_today_are_listed_where_they_are_today() {
        World.run("update union_node set kind = 'BASIC' where id = ?", scene.branch);
        scene.carryOut(step("MOVE", scene.branch, scene.committee));
        assertThat(members(scene.drafter, "unionId=" + scene.branch)).hasSize(4);
        assertThat(members(scene.drafter, "unionId=" + scene.branch + "&asOf=" + DAY_BEFORE))
                .hasSize(4);
        assertThat(members(scene.drafter, "unionId=" + scene.office)).hasSize(4);
        assertThat(members(scene.drafter, "unionId=" + scene.office + "&asOf=" + DAY_BEFORE))
                .hasSize(8);
    }

    @Test
    void a_union_is_not_there_before_it_was_founded() {
        scene.carryOut(scene.split(scene.office, List.of(), List.of()));
        String made = World.text("select id::text from union_node where code = ?", scene.splitCode());
        Api.as(scene.drafter)
                .get("/unions/" + made + "?asOf=" + DAY_BEFORE)
                .then()
                .statusCode(404);
        assertThat(members(scene.drafter, "unionId=" + made + "&asOf=" + DAY_BEFORE))
                .isEmpty();
    }

    private void same(List<TestMember> officers, Runnable reorganisation) {
        Map<String, Object> before = answers(officers);
        assertThat(before.values()).doesNotContain(List.of());
        reorganisation.run();
        Map<String, Object> after = answers(officers);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((question, answer) ->
                assertThat(after.get(question)).as(question).isEqualTo(answer));
    }

    /** All that can be asked of the day before, each officer of what she works for. */
    private Map<String, Object> answers(List<TestMember> officers) {
        var answers = new LinkedHashMap<String, Object>();
        List<UUID> inOffice = List.of(scene.office, scene.branch, section);
        for (TestMember officer : officers) {
            ask(answers, officer, inOffice);
        }
        ask(answers, scene.drafter, List.of(scene.committee, scene.bureau));
        return answers;
    }

    private static void ask(Map<String, Object> answers, TestMember officer, List<UUID> unions) {
        String who = officer.name();
        answers.put(who + " tree", items(officer, "/unions?limit=200&asOf=" + DAY_BEFORE));
        answers.put(who + " members", members(officer, "asOf=" + DAY_BEFORE));
        answers.put(who + " found", members(officer, "q=会员&asOf=" + DAY_BEFORE));
        for (UUID union : unions) {
            answers.put(who + " members of " + union, members(officer, "unionId=" + union + "&asOf=" + DAY_BEFORE));
            answers.put(
                    who + " children of " + union,
                    "" + items(officer, "/unions?asOf=" + DAY_BEFORE + "&parentId=" + union));
            answers.put(who + " one " + union, one(officer, union));
            answers.put(who + " board of " + union, "" + items(officer, LAST_YEARS_BOARD + union));
        }
    }

    private static Object one(TestMember officer, UUID union) {
        Map<String, Object> answer = new LinkedHashMap<>(Api.as(officer)
                .get("/unions/" + union + "?asOf=" + DAY_BEFORE)
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, Object>>path(""));
        // of the row, not of the day
        answer.remove("version");
        answer.remove("updatedAt");
        return answer;
    }

    private static List<Object> members(TestMember officer, String query) {
        return items(officer, "/members?limit=200&" + query);
    }

    private static List<Object> items(TestMember officer, String path) {
        return Api.as(officer).get(path).then().statusCode(200).extract().path("items");
    }
}
