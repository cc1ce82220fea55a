package org.unionhome.contest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class ContestPersonsApiTest {

    @Test
    @DisplayName("G33: 864 workers in 5 items, whoever is entered for two counted once")
    void g33_864_workers_in_5_items() {
        ContestFloor floor = ContestFloor.of(World.fresh());
        String contest = GivenContest.of(floor.bureau())
                .item("汽车驾驶员", "0.3", "0.7")
                .item("消防员", "0.3", "0.7")
                .item("会议服务", "0.3", "0.7")
                .item("电工", "0.3", "0.7")
                .announcedBy(floor.organizer());
        List<String> items =
                Api.as(floor.organizer()).get("/contests/" + contest).path("items.id");
        List<TestMember> workers = floor.world().members(864, floor.bureau());
        for (int at = 0; at < workers.size(); at++) {
            entered(items.get(at % 5), workers.get(at).id());
            if (at % 10 == 0) {
                entered(items.get((at + 1) % 5), workers.get(at).id());
            }
        }
        Api.as(workers.get(0))
                .get("/contests/" + contest)
                .then()
                .statusCode(200)
                .body("persons", equalTo(864))
                .body("items", hasSize(5))
                .body("items.entrants.sum()", equalTo(864 + 87));
    }

    private static void entered(String item, UUID person) {
        World.run(
                """
                insert into contest_entry (id, item_id, person_id, name, member_union_id, status, entered_at)
                select uuidv7(), ?::uuid, m.person_id, '参赛者', m.union_id, 'ENTERED', now()
                  from membership m where m.person_id = ?
                """,
                item,
                person);
    }
}
