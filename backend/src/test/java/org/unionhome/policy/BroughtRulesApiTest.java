package org.unionhome.policy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.unionhome.policy.PolicyDraftCalls.act;
import static org.unionhome.policy.PolicyDraftCalls.begin;
import static org.unionhome.policy.PolicyDraftCalls.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A union that joins the platform brings along the rules which it has followed. */
@QuarkusTest
class BroughtRulesApiTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2019, 3, 18);
    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private World world;
    private UUID committee;
    private UUID office;
    private TestMember administrator;
    private TestMember organizer;

    @BeforeEach
    void a_committee_without_rules_of_its_own_and_an_office_below() {
        world = World.fresh();
        committee = world.union("市直属机关工会工委", world.root());
        office = world.union("局机关工会", committee);
        administrator = world.officer("郑管理", Role.ADMINISTRATOR, committee);
        organizer = world.officer("周组织", Role.ORGANIZER, committee);
    }

    @Test
    void before_anything_was_decided_they_are_taken_up_from_the_day_on_which_they_came_into_force() {
        String id = adoption();
        submit(administrator, id, 0, IN_FORCE).statusCode(201).body("startsOn", equalTo("2019-03-18"));
        act(organizer, id, 1, "approvals").statusCode(201).body("status", equalTo("IN_USE"));
        inForce(IN_FORCE).body("items.pack.code", hasItem("WENZHOU-ORG-2019"));
        inForce(IN_FORCE.minusDays(1)).body("items.pack.code", not(hasItem("WENZHOU-ORG-2019")));
    }

    @Test
    void once_something_was_decided_below_they_rule_from_today_on_only() {
        takeUp(office, world.officer("王主席", Role.CHAIR, office), world.officer("李组织", Role.ORGANIZER, office));
        visit(office);
        String id = adoption();
        submit(administrator, id, 0, TODAY.minusDays(1))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/startsOn"));
        submit(administrator, id, 0, TODAY).statusCode(201);
    }

    @Test
    void what_is_decided_while_a_draft_waits_is_not_ruled_anew() {
        String id = adoption();
        submit(administrator, id, 0, IN_FORCE).statusCode(201);
        takeUp(office, world.officer("王主席", Role.CHAIR, office), world.officer("李组织", Role.ORGANIZER, office));
        visit(office);
        act(organizer, id, 1, "approvals").statusCode(422).body("code", equalTo("POLICY_DRAFT_TOO_LATE"));
    }

    @Test
    void a_pack_of_ones_own_never_rules_the_past() {
        TestMember chair = world.officer("王主席", Role.CHAIR, committee);
        String code = "OWN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        String id =
                begin(chair, committee, "LOCAL", code).statusCode(201).extract().path("id");
        submit(chair, id, 0, TODAY.minusDays(1)).statusCode(400).body("errors[0].pointer", equalTo("/startsOn"));
    }

    private String adoption() {
        return begin(administrator, committee, "ADOPTION", null)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void takeUp(UUID union, TestMember chair, TestMember organizer) {
        String id =
                begin(chair, union, "ADOPTION", null).statusCode(201).extract().path("id");
        submit(chair, id, 0, IN_FORCE).statusCode(201);
        act(organizer, id, 1, "approvals").statusCode(201);
    }

    private void visit(UUID union) {
        TestMember member = world.member("陈思远", union);
        Api.sending(
                        organizer,
                        Map.of(
                                "memberId", member.id(),
                                "occasion", "BIRTHDAY",
                                "occurredOn", TODAY.toString(),
                                "visitedOn", TODAY.toString(),
                                "visitors", List.of("周组织"),
                                "form", "GOODS",
                                "amount", "280.00"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse inForce(LocalDate day) {
        return Api.as(organizer)
                .queryParam("unionId", office)
                .queryParam("on", day.toString())
                .get("/policies-in-force")
                .then()
                .statusCode(200);
    }
}
