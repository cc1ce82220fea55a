package org.unionhome.policy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.unionhome.policy.PolicyDraftCalls.act;
import static org.unionhome.policy.PolicyDraftCalls.begin;
import static org.unionhome.policy.PolicyDraftCalls.change;
import static org.unionhome.policy.PolicyDraftCalls.returned;
import static org.unionhome.policy.PolicyDraftCalls.stricter;
import static org.unionhome.policy.PolicyDraftCalls.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.Adopted;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What a draft stands on when it is handed in and again when it is put to use: its code, its base, its users, its days. */
@QuarkusTest
class DraftGroundApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    private World world;
    private UUID union;
    private TestMember maker;
    private TestMember checker;
    private String code;

    @BeforeEach
    void a_union_with_a_chair_and_an_organizer() {
        world = World.fresh();
        union = world.union("市直属机关工会工委", world.root(), "WENZHOU-ORG-2019");
        maker = world.officer("王主席", Role.CHAIR, union);
        checker = world.officer("周组织", Role.ORGANIZER, union);
        code = "OWN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }

    @Test
    void a_code_of_ones_own_is_taken_by_the_first_draft_in_whichever_root_that_is() {
        local(maker, union);
        World other = World.fresh();
        UUID foreign = other.union("外地工会工委", other.root());
        begin(other.officer("李主席", Role.CHAIR, foreign), foreign, "LOCAL", code)
                .statusCode(422)
                .body("code", equalTo("POLICY_CODE_TAKEN"));
    }

    @Test
    void a_draft_given_back_does_not_make_a_second_version_of_a_pack_that_somebody_else_put_to_use_meanwhile() {
        String first = local(maker, union);
        submit(maker, first, 0, TODAY).statusCode(201);
        returned(checker, first, 1).statusCode(201);
        World other = World.fresh();
        UUID foreign = other.union("外地工会工委", other.root());
        TestMember chair = other.officer("李主席", Role.CHAIR, foreign);
        String theirs = local(chair, foreign);
        submit(chair, theirs, 0, TODAY).statusCode(201);
        act(other.officer("郑组织", Role.ORGANIZER, foreign), theirs, 1, "approvals")
                .statusCode(201);
        submit(maker, first, 2, TODAY.plusDays(3)).statusCode(422).body("code", equalTo("POLICY_CODE_TAKEN"));
        inForce(union, TODAY.plusDays(3)).body("items.pack.code", not(hasItem(code)));
    }

    @Test
    void a_draft_made_from_an_older_version_does_not_take_back_what_was_put_to_use_since() {
        ownPack();
        String first = version();
        change(maker, first, 0, rated("190.00")).statusCode(200);
        submit(maker, first, 1, TODAY.plusDays(1)).statusCode(201);
        returned(checker, first, 2).statusCode(201);
        String second = version();
        change(maker, second, 0, rated("170.00")).statusCode(200);
        submit(maker, second, 1, TODAY.plusDays(1)).statusCode(201);
        act(checker, second, 2, "approvals").statusCode(201);
        submit(maker, first, 3, TODAY.plusDays(2)).statusCode(409).body("code", equalTo("POLICY_DRAFT_OUTDATED"));
        Api.as(maker).get("/policy-drafts/" + version()).then().statusCode(200).body("base.version", equalTo(2));
    }

    @Test
    void of_two_versions_that_wait_at_once_the_later_one_is_outdated_when_the_first_rules() {
        ownPack();
        UUID branch = world.union("分会", union);
        String above = version();
        change(maker, above, 0, rated("190.00")).statusCode(200);
        submit(maker, above, 1, TODAY.plusDays(1)).statusCode(201);
        TestMember chair = world.officer("区主席", Role.CHAIR, world.root());
        String higher = Api.sending(chair, Map.of("unionId", world.root(), "change", "VERSION", "packCode", code))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        change(chair, higher, 0, rated("180.00")).statusCode(200);
        submit(chair, higher, 1, TODAY.plusDays(2)).statusCode(201);
        act(checker, above, 2, "approvals").statusCode(201);
        act(world.officer("区组织", Role.ORGANIZER, world.root()), higher, 2, "approvals")
                .statusCode(409)
                .body("code", equalTo("POLICY_DRAFT_OUTDATED"));
        check(branch, TODAY.plusDays(2), "185.00").body("verdict", equalTo("PASS"));
    }

    @Test
    void who_takes_a_pack_up_while_its_change_waits_is_not_ruled_by_it() {
        ownPack();
        String waiting = version();
        change(maker, waiting, 0, rated("190.00")).statusCode(200);
        submit(maker, waiting, 1, TODAY.plusDays(1)).statusCode(201);
        Adopted.by(world.union("外单位工会", world.root()), code, "[" + TODAY + ",)");
        act(checker, waiting, 2, "approvals").statusCode(422).body("code", equalTo("PACK_USED_ELSEWHERE"));
    }

    @Test
    void who_left_a_pack_off_long_ago_has_no_say_in_it() {
        ownPack();
        Adopted.by(world.union("外单位工会", world.root()), code, "[2020-01-01,2021-01-01)");
        version();
    }

    @Test
    void a_copy_of_a_pack_that_is_over_is_not_put_to_use_as_it_would_never_rule() {
        String copy = begun("LOCAL", "AH-2018", code);
        submit(maker, copy, 0, TODAY).statusCode(422).body("code", equalTo("POLICY_DRAFT_EXPIRED"));
        String adopted = begun("ADOPTION", "AH-2018", null);
        submit(maker, adopted, 0, TODAY).statusCode(201);
        act(checker, adopted, 1, "approvals").statusCode(201);
        inForce(union, TODAY).body("items.pack.code", hasItem("AH-2025"));
    }

    @Test
    void an_administrator_is_told_how_many_decisions_would_change_though_their_records_are_not_hers() {
        TestMember administrator = world.officer("郑管理", Role.ADMINISTRATOR, union);
        Api.sending(
                        checker,
                        Map.of(
                                "memberId", world.member("陈思远", union).id(),
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
        String id = local(administrator, union);
        change(administrator, id, 0, stricter("200.00")).statusCode(200);
        Api.as(administrator)
                .get("/policy-drafts/" + id + "/impact")
                .then()
                .statusCode(200)
                .body("judged", equalTo(1))
                .body("withheld", equalTo(1))
                .body("items", hasSize(0));
    }

    @Test
    void taking_a_pack_up_changes_nothing_where_it_will_not_rule() {
        UUID plain = world.union("外单位工会", world.root());
        TestMember chair = world.officer("李主席", Role.CHAIR, plain);
        TestMember organizer = world.officer("郑组织", Role.ORGANIZER, plain);
        Adopted.by(plain, "AH-2025");
        Api.sending(
                        organizer,
                        Map.of(
                                "memberId", world.member("陈思远", plain).id(),
                                "occasion", "BIRTHDAY",
                                "occurredOn", TODAY.toString(),
                                "visitedOn", TODAY.toString(),
                                "visitors", List.of("郑组织"),
                                "form", "GOODS",
                                "amount", "450.00"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then()
                .statusCode(201);
        String id = Api.sending(chair, Map.of("unionId", plain, "change", "ADOPTION", "packCode", "AH-2018"))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(chair)
                .get("/policy-drafts/" + id + "/impact")
                .then()
                .statusCode(200)
                .body("judged", equalTo(1))
                .body("items", hasSize(0));
    }

    private void ownPack() {
        String id = local(maker, union);
        change(maker, id, 0, stricter("200.00")).statusCode(200);
        submit(maker, id, 1, TODAY).statusCode(201);
        act(checker, id, 2, "approvals").statusCode(201);
    }

    private static Map<String, Object> rated(String amount) {
        var body = new HashMap<String, Object>(stricter(amount));
        body.put("acceptedAnswers", List.of());
        return body;
    }

    private String local(TestMember who, UUID where) {
        return begin(who, where, "LOCAL", code).statusCode(201).extract().path("id");
    }

    private String version() {
        return begun("VERSION", code, null);
    }

    private String begun(String kind, String pack, String newCode) {
        var body = new HashMap<String, Object>(Map.of("unionId", union, "change", kind, "packCode", pack));
        if (newCode != null) {
            body.put("newCode", newCode);
        }
        return Api.sending(maker, body)
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse inForce(UUID where, LocalDate day) {
        return Api.as(checker)
                .queryParam("unionId", where)
                .queryParam("on", day.toString())
                .get("/policies-in-force")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse check(UUID where, LocalDate day, String amount) {
        var asked = Map.of(
                "unionId",
                where,
                "occasion",
                "BIRTHDAY",
                "occurredOn",
                day.toString(),
                "form",
                "GOODS",
                "amount",
                amount);
        return Api.sending(checker, asked).post("/policy-checks").then().statusCode(200);
    }
}
