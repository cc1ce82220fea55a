package org.unionhome.contest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

@QuarkusTest
class ContestWorkbookApiTest {

    private World world;
    private ContestFloor floor;
    private String contest;
    private TestMember first;

    @BeforeEach
    void two_cooks_in_two_items() {
        world = World.fresh();
        floor = ContestFloor.of(world);
        contest = GivenContest.of(floor.bureau())
                .trades("SHARED", Map.of("厨师", List.of("热菜", "面点")))
                .title("技能标兵", "OVERALL", 1, 1)
                .title("技术能手", "ITEM", 1, 1)
                .title("=优胜", "ITEM", 1, 2)
                .announcedBy(floor.organizer());
        List<TestMember> two = floor.members("厨师", 2);
        first = two.get(0);
        List.of("热菜", "面点").forEach(item -> floor.enter(contest, item, two));
        floor.draw(contest);
        List.of("热菜", "面点").forEach(item -> floor.scoreInOrder(contest, item));
    }

    private List<List<String>> workbook() {
        return Workbooks.read(Api.as(floor.organizer())
                .queryParam("purpose", "ACTIVITY")
                .get("/contests/" + contest + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    @Test
    void before_the_results_are_published_it_names_nobody() {
        assertThat(workbook().toString()).contains("85.00").doesNotContain("厨师1");
        assertThat(seenBy(first)).isZero();
    }

    @Test
    void overall_ranks_and_those_of_each_item_stand_in_it_with_their_titles() {
        floor.publish(contest);
        List<List<String>> rows = workbook();
        assertThat(rows).hasSize(7);
        assertThat(rows.get(0)).contains("名次", "姓名", "总分", "称号");
        assertThat(rows.get(1)).contains("综合成绩", "厨师", "1", "厨师1", "85.00", "技能标兵");
        assertThat(rows.get(2)).contains("综合成绩", "厨师", "2", "厨师2", "84.50");
        assertThat(rows.get(3)).contains("单项成绩", "热菜", "厨师1", "技术能手、=优胜");
        assertThat(seenBy(first)).isOne();
    }

    @Test
    void only_who_conducts_the_contest_fetches_it() {
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        fetch(stranger).statusCode(404);
        fetch(first).statusCode(403);
    }

    private io.restassured.response.ValidatableResponse fetch(TestMember reader) {
        return Api.as(reader)
                .queryParam("purpose", "ACTIVITY")
                .get("/contests/" + contest + "/workbook")
                .then();
    }

    private static long seenBy(TestMember member) {
        return World.count(
                "select count(*) from member_read where person_id = ? and purpose = 'ACTIVITY'", member.id());
    }
}
