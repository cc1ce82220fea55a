package org.unionhome.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

@QuarkusTest
class ContestPrizesApiTest {

    private static final String ITEM = "中式烹调师";
    private ContestFloor floor;

    /** Ten competed; the first so many ranks win a prize. */
    private String scored(@Nullable String pack, int prizes) {
        World world = World.fresh();
        floor = ContestFloor.in(world, world.union("机关事务局工会", world.root(), pack));
        String contest = GivenContest.of(floor.bureau())
                .title("优胜奖", "ITEM", 1, prizes, Map.of("prize", true))
                .title("参赛能手", "ITEM", 1, 10)
                .announcedBy(floor.organizer());
        floor.enter(contest, ITEM, floor.members("厨师", 10));
        floor.draw(contest);
        floor.scoreInOrder(contest, ITEM);
        return contest;
    }

    private ValidatableResponse publish(String contest, boolean withoutPrizes) {
        return Api.as(floor.chair())
                .queryParam("withoutPrizes", withoutPrizes)
                .header("If-Match", "\"1\"")
                .post("/contests/" + contest + "/publications")
                .then();
    }

    @ParameterizedTest(name = "{0}: at most {2}")
    @DisplayName("7 prizes for 10 participants")
    @CsvSource({"ZJ-2018, 2/3, 6", "AH-2025, 1/3, 3", "NX-ACTIVITIES, 1/3, 3"})
    void seven_prizes_for_ten_participants(String pack, String share, int most) {
        String contest = scored(pack, 7);
        GivenContest.titles(floor.organizer(), contest)
                .body("prizes.winners", equalTo(7))
                .body("prizes.participants", equalTo(10))
                .body("prizes.most", equalTo(most))
                .body("prizes.share", equalTo(share))
                .body("prizes.exceeded", equalTo(true));
        GivenContest.act(floor.chair(), contest, "publications", 1)
                .statusCode(409)
                .body("code", equalTo("CONTEST_TOO_MANY_PRIZES"))
                .body("detail", containsString("最多奖励 " + most + " 人"))
                .body("detail", containsString("一份小纪念品"));
        assertThat(World.count("select count(*) from honor where contest_id = ?::uuid", contest))
                .isZero();
    }

    @Test
    void as_many_as_the_rule_allows_are_published() {
        publish(scored("ZJ-2018", 6), false).statusCode(201).body("withoutPrizes", nullValue());
        publish(scored("AH-2025", 3), false).statusCode(201);
        publish(scored("AH-2025", 4), false).statusCode(409);
    }

    @Test
    void without_prizes_the_titles_are_given_all_the_same() {
        String contest = scored("AH-2025", 7);
        publish(contest, true).statusCode(201).body("withoutPrizes", equalTo(true));
        GivenContest.titles(floor.organizer(), contest)
                .body("prizes.winners", equalTo(0))
                .body("items", hasSize(17));
    }

    @Test
    void a_title_without_a_prize_counts_nothing_and_where_nothing_is_ruled_nothing_is_refused() {
        String contest = scored(null, 10);
        GivenContest.titles(floor.organizer(), contest)
                .body("prizes.winners", equalTo(10))
                .body("prizes.most", nullValue())
                .body("prizes.exceeded", equalTo(false));
        publish(contest, false).statusCode(201);
    }
}
