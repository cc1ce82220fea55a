package org.unionhome.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.unionhome.policy.PolicyDraftCalls.ACCEPTED;
import static org.unionhome.policy.PolicyDraftCalls.CEILING;
import static org.unionhome.policy.PolicyDraftCalls.act;
import static org.unionhome.policy.PolicyDraftCalls.begin;
import static org.unionhome.policy.PolicyDraftCalls.change;
import static org.unionhome.policy.PolicyDraftCalls.replay;
import static org.unionhome.policy.PolicyDraftCalls.returned;
import static org.unionhome.policy.PolicyDraftCalls.stricter;
import static org.unionhome.policy.PolicyDraftCalls.submit;
import static org.unionhome.policy.PolicyDraftCalls.value;

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
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Rules are prepared by one officer and put to use by another, from a day on. */
@QuarkusTest
class PolicyDraftsApiTest {

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
    void a_pack_of_ones_own_rules_from_its_day_on_and_not_before() {
        String id = local();
        change(maker, id, 0, stricter("200.00")).statusCode(200).body("changes.path", hasItem(CEILING));
        submit(maker, id, 1, TODAY.plusDays(10)).statusCode(201).body("status", equalTo("SUBMITTED"));
        act(checker, id, 2, "approvals").statusCode(201).body("status", equalTo("IN_USE"));
        birthday(TODAY.plusDays(9), "250.00").body("verdict", equalTo("PASS"));
        birthday(TODAY.plusDays(10), "250.00").body("verdict", equalTo("BLOCK")).body("pack.code", equalTo(code));
        Api.as(checker).get("/policy-packs/" + code).then().statusCode(200);
    }

    @Test
    void nobody_puts_to_use_what_she_made_herself() {
        String id = local();
        change(maker, id, 0, stricter("200.00")).statusCode(200);
        submit(maker, id, 1, TODAY).statusCode(201);
        act(maker, id, 2, "approvals").statusCode(422).body("code", equalTo("POLICY_BY_ANOTHER"));
        assertThatThrownBy(() -> World.run(
                        "update pack_draft set status = 'IN_USE', checker_hands = maker_hands where id = ?::uuid", id))
                .hasMessageContaining("pack_draft_by_two");
        birthday(TODAY, "250.00").body("verdict", equalTo("PASS"));
    }

    @Test
    void a_draft_that_contradicts_its_questions_is_refused_until_the_new_answers_are_accepted() {
        String id = local();
        change(maker, id, 0, Map.of("values", List.of(value(CEILING, "200.00", "DOCUMENT"))))
                .statusCode(200)
                .body("questions.findAll { !it.holds }.name", hasItem("生日慰问品 300 元"));
        submit(maker, id, 1, TODAY)
                .statusCode(422)
                .body("code", equalTo("POLICY_DRAFT_CONTRADICTED"))
                .body("detail", containsString("生日慰问品 300 元"));
        change(maker, id, 1, Map.of("acceptedAnswers", ACCEPTED))
                .statusCode(200)
                .body("questions.findAll { !it.holds }", hasSize(0));
        submit(maker, id, 2, TODAY).statusCode(201);
    }

    @Test
    void a_draft_looser_than_a_document_above_is_refused() {
        UUID below = world.union("局工会", union);
        TestMember chair = world.officer("李主席", Role.CHAIR, below);
        String id = begin(chair, below, "LOCAL", code).extract().path("id");
        var looser = new HashMap<String, Object>(stricter("400.00"));
        looser.put("acceptedAnswers", List.of("生日慰问品超出一分", "生日超额现金"));
        change(chair, id, 0, looser)
                .statusCode(200)
                .body("looser.value", hasItem("ceiling"))
                .body("looser[0].refused", equalTo(true));
        submit(chair, id, 1, TODAY).statusCode(422).body("code", equalTo("POLICY_DRAFT_LOOSER"));
    }

    @Test
    void a_pack_that_others_use_too_is_not_changed_for_them() {
        begin(maker, union, "VERSION", null).statusCode(422).body("code", equalTo("PACK_USED_ELSEWHERE"));
    }

    @Test
    void a_new_version_of_ones_own_pack_shows_what_differs() {
        String first = local();
        change(maker, first, 0, stricter("200.00")).statusCode(200);
        submit(maker, first, 1, TODAY).statusCode(201);
        act(checker, first, 2, "approvals").statusCode(201);
        String second = Api.sending(maker, Map.of("unionId", union, "change", "VERSION", "packCode", code))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .body("changes", hasSize(0))
                .extract()
                .path("id");
        submit(maker, second, 0, TODAY.plusDays(1)).statusCode(422).body("code", equalTo("POLICY_DRAFT_UNCHANGED"));
        var again = new HashMap<String, Object>(stricter("180.00"));
        again.put("acceptedAnswers", List.of());
        change(maker, second, 0, again)
                .statusCode(200)
                .body("changes", hasSize(1))
                .body("changes[0].before.text", equalTo("200.00"))
                .body("changes[0].after.text", equalTo("180.00"));
        submit(maker, second, 1, TODAY.plusDays(1)).statusCode(201);
        act(checker, second, 2, "approvals").statusCode(201);
        birthday(TODAY, "190.00").body("verdict", equalTo("PASS"));
        birthday(TODAY.plusDays(1), "190.00").body("verdict", equalTo("BLOCK"));
    }

    @Test
    void wrong_values_are_told_by_their_place() {
        String id = local();
        change(maker, id, 0, Map.of("values", List.of(value(CEILING, "viel", "DOCUMENT"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/values/0/text"));
        change(maker, id, 0, Map.of("values", List.of(value(CEILING, "1.00", "HEARSAY"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/values/0/source"));
        change(maker, id, 0, Map.of("values", List.of(value("occasions.NONE.ceiling", "1.00", "DOCUMENT"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/values/0/path"));
        submit(maker, id, 0, TODAY.minusDays(1)).statusCode(400).body("errors[0].pointer", equalTo("/startsOn"));
    }

    @Test
    void what_was_given_back_says_why_and_can_be_handed_in_again() {
        String id = local();
        submit(maker, id, 0, TODAY).statusCode(201);
        returned(checker, id, 1)
                .statusCode(201)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("补文号"));
        act(checker, id, 2, "approvals").statusCode(409);
        submit(maker, id, 2, TODAY).statusCode(201);
        returned(maker, id, 3).statusCode(201).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void what_was_given_back_waits_while_another_draft_of_the_pack_is_open() {
        String first = local();
        submit(maker, first, 0, TODAY).statusCode(201);
        returned(checker, first, 1).statusCode(201);
        begin(maker, union, "LOCAL", code).statusCode(201);
        change(maker, first, 2, stricter("250.00")).statusCode(409).body("code", equalTo("POLICY_DRAFT_WAITING"));
        submit(maker, first, 2, TODAY).statusCode(409).body("code", equalTo("POLICY_DRAFT_WAITING"));
    }

    @Test
    void taking_a_pack_up_and_leaving_it_off_hold_for_their_days() {
        String adopted = Api.sending(maker, Map.of("unionId", union, "change", "ADOPTION", "packCode", "ZJ-SAN-2020"))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        submit(maker, adopted, 0, TODAY).statusCode(201);
        act(checker, adopted, 1, "approvals").statusCode(201);
        inForce(TODAY).body("items.pack.code", hasItem("ZJ-SAN-2020"));
        String ended = Api.sending(maker, Map.of("unionId", union, "change", "ENDING", "packCode", "ZJ-SAN-2020"))
                .post("/policy-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        submit(maker, ended, 0, TODAY.plusDays(5)).statusCode(201);
        act(checker, ended, 1, "approvals").statusCode(201);
        inForce(TODAY.plusDays(4)).body("items.pack.code", hasItem("ZJ-SAN-2020"));
        inForce(TODAY.plusDays(5)).body("items.pack.code", not(hasItem("ZJ-SAN-2020")));
    }

    @Test
    void what_it_would_change_lists_recent_visits_and_a_replay_gives_the_same_answer() {
        TestMember member = world.member("陈思远", union);
        String visit = Api.sending(
                        checker,
                        Map.of(
                                "memberId",
                                member.id(),
                                "occasion",
                                "BIRTHDAY",
                                "occurredOn",
                                TODAY.toString(),
                                "visitedOn",
                                TODAY.toString(),
                                "visitors",
                                List.of("周组织"),
                                "form",
                                "GOODS",
                                "amount",
                                "280.00"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/condolence-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String id = local();
        change(maker, id, 0, stricter("200.00")).statusCode(200);
        Api.as(maker)
                .get("/policy-drafts/" + id + "/impact")
                .then()
                .statusCode(200)
                .body("judged", equalTo(1))
                .body("items.id", contains(visit))
                .body("items[0].before", equalTo("PASS"))
                .body("items[0].after", equalTo("BLOCK"))
                .body("items[0].open", equalTo(false));
        replay(checker, visit).statusCode(200).body("same", equalTo(true)).body("replayed.verdict", equalTo("PASS"));
        replay(world.officer("外组织", Role.ORGANIZER, world.union("外单位工会", world.root())), visit)
                .statusCode(404);
    }

    @Test
    void drafts_of_other_unions_do_not_exist() {
        String id = local();
        TestMember foreigner = world.officer("外主席", Role.CHAIR, world.union("外单位工会", world.root()));
        Api.as(foreigner).get("/policy-drafts/" + id).then().statusCode(404);
        Api.as(foreigner).get("/policy-drafts").then().statusCode(200).body("items", hasSize(0));
        Api.as(maker).get("/policy-drafts").then().statusCode(200).body("items.id", contains(id));
        change(maker, id, 7, Map.of("title", "新名称")).statusCode(412);
        assertThat(World.count("select count(*) from pack_draft where id = ?::uuid and version = 0", id))
                .isOne();
    }

    private String local() {
        return begin(maker, union, "LOCAL", code).statusCode(201).extract().path("id");
    }

    private ValidatableResponse birthday(LocalDate day, String amount) {
        return Api.sending(
                        checker,
                        Map.of(
                                "unionId",
                                union,
                                "occasion",
                                "BIRTHDAY",
                                "occurredOn",
                                day.toString(),
                                "form",
                                "GOODS",
                                "amount",
                                amount))
                .post("/policy-checks")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse inForce(LocalDate day) {
        return Api.as(checker)
                .queryParam("unionId", union)
                .queryParam("on", day.toString())
                .get("/policies-in-force")
                .then()
                .statusCode(200);
    }
}
