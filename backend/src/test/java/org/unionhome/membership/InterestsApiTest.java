package org.unionhome.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** S4: a survey of interests before clubs are formed; counts below five are nobody's business. */
@QuarkusTest
class InterestsApiTest {

    private World world;
    private UUID bureau;
    private TestMember organizer;
    private List<TestMember> members;

    @BeforeEach
    void six_members_of_a_branch() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        members = world.members(6, world.union("第一分工会", bureau));
    }

    @Test
    void a_member_ticks_and_unticks() {
        choose(members.get(0), "HIKING", "CHESS").body("interests", containsInAnyOrder("HIKING", "CHESS"));
        choose(members.get(0), "CHESS").body("interests", contains("CHESS"));
        Api.as(members.get(0)).get("/me/interests").then().statusCode(200).body("interests", contains("CHESS"));
        choose(members.get(0)).body("interests", empty());
    }

    @Test
    void officers_see_counts_of_five_and_more_and_nothing_below() {
        members.forEach(member -> choose(member, "HIKING"));
        members.subList(0, 4).forEach(member -> choose(member, "HIKING", "CHESS"));
        counts(organizer)
                .body("items.interest", contains("HIKING"))
                .body("items[0].members", equalTo(6))
                .body("leastShown", equalTo(5));
        choose(members.get(4), "HIKING", "CHESS");
        counts(organizer).body("items.interest", contains("HIKING", "CHESS"));
    }

    @Test
    void retained_and_former_members_do_not_count() {
        members.forEach(member -> choose(member, "YOGA"));
        MemberFile.act(organizer, members.get(0), "RETAIN", "2024-01-01").then().statusCode(201);
        MemberFile.act(organizer, members.get(1), "WITHDRAW", "2024-01-01")
                .then()
                .statusCode(201);
        counts(organizer).body("items", empty());
    }

    @Test
    void a_foreign_union_is_not_counted_and_an_unknown_interest_is_refused() {
        TestMember theirs = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        Api.as(theirs)
                .queryParam("unionId", bureau)
                .get("/interest-counts")
                .then()
                .statusCode(404);
        Api.sending(members.get(0), Map.of("interests", List.of("SLEEPING")))
                .put("/me/interests")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse counts(TestMember officer) {
        return Api.as(officer)
                .queryParam("unionId", bureau)
                .get("/interest-counts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse choose(TestMember member, String... interests) {
        return Api.sending(member, Map.of("interests", List.of(interests)))
                .put("/me/interests")
                .then()
                .statusCode(200);
    }
}
