package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Domain dossier 5.12 and 2.7: one admission, dynamic transfer. */
@QuarkusTest
class TransfersApiTest {

    /** The server compares with its own day. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private World world;
    private UUID bureau;
    private UUID tax;
    private TestMember bureauOrganizer;
    private TestMember taxOrganizer;
    private TestMember member;

    @BeforeEach
    void two_unions_and_a_member_of_one() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        tax = world.union("税务局工会", world.root());
        bureauOrganizer = world.officer("周组织", Role.ORGANIZER, bureau);
        taxOrganizer = world.officer("吴组织", Role.ORGANIZER, tax);
        member = world.member("解小满", bureau);
    }

    @Test
    void asked_by_the_old_union_and_accepted_by_the_new_one_she_is_a_member_of_exactly_one() {
        String id = out(bureauOrganizer, TODAY)
                .then()
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("fromAgreement.agreed", equalTo(true))
                .body("toAgreement.agreed", equalTo(false))
                .extract()
                .path("id");
        decide(taxOrganizer, id, true)
                .then()
                .statusCode(201)
                .body("status", equalTo("COMPLETED"))
                .body("toAgreement.by", equalTo("吴组织"));
        Api.as(taxOrganizer)
                .get("/members/" + member.id())
                .then()
                .statusCode(200)
                .body("memberNo", equalTo(member.memberNo()))
                .body("joinedOn", equalTo("2020-01-01"))
                .body("union.id", equalTo(tax.toString()));
        assertThat(World.count(
                        "select count(*) from membership where person_id = ? and period @> ?::date",
                        member.id(),
                        TODAY.toString()))
                .isOne();
    }

    @Test
    void what_follows_vanishes_at_once_for_the_old_union_and_what_was_stays() {
        String id = out(bureauOrganizer, TODAY).path("id");
        decide(taxOrganizer, id, true).then().statusCode(201);
        Api.as(bureauOrganizer).get("/members/" + member.id()).then().statusCode(404);
        Api.as(bureauOrganizer)
                .get("/members")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(member.id().toString())));
        Api.as(bureauOrganizer)
                .queryParam("asOf", TODAY.minusDays(1).toString())
                .get("/members")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(member.id().toString()));
        Api.as(bureauOrganizer).get("/transfers/" + id).then().statusCode(200).body("status", equalTo("COMPLETED"));
        Api.as(taxOrganizer)
                .get("/members/" + member.id() + "/standings")
                .then()
                .statusCode(200)
                .body("items.act", contains("TRANSFER"));
    }

    @Test
    void asked_by_the_new_union_with_number_and_name_it_waits_for_the_old_one() {
        Api.sending(taxOrganizer, into("别的名字"))
                .post("/transfers")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("MEMBER_NOT_FOUND"));
        String id = Api.sending(taxOrganizer, into(member.name()))
                .post("/transfers")
                .then()
                .statusCode(201)
                .body("toAgreement.agreed", equalTo(true))
                .body("fromAgreement.agreed", equalTo(false))
                .body("fromAgreement.mayDecide", equalTo(false))
                .extract()
                .path("id");
        Api.as(bureauOrganizer)
                .queryParam("status", "OPEN")
                .get("/transfers")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].fromAgreement.mayDecide", equalTo(true));
        decide(bureauOrganizer, id, true).then().statusCode(201).body("status", equalTo("COMPLETED"));
    }

    @Test
    void asked_by_the_member_it_waits_for_both() {
        String id = Api.sending(
                        member, Map.of("toUnionCode", code(tax), "effectiveOn", TODAY.toString(), "reason", "工作调动"))
                .post("/me/transfers")
                .then()
                .statusCode(201)
                .body("askedBy", equalTo("MEMBER"))
                .extract()
                .path("id");
        decide(taxOrganizer, id, true).then().statusCode(201).body("status", equalTo("OPEN"));
        decide(bureauOrganizer, id, true).then().statusCode(201).body("status", equalTo("COMPLETED"));
        Api.as(member).get("/me/transfers").then().statusCode(200).body("items.status", contains("COMPLETED"));
        Api.as(member).get("/me").then().body("unions[0].id", equalTo(tax.toString()));
    }

    @Test
    void agreed_ahead_she_stays_in_the_old_union_until_the_day() {
        String id = out(bureauOrganizer, TODAY.plusDays(20)).path("id");
        decide(taxOrganizer, id, true).then().statusCode(201).body("status", equalTo("COMPLETED"));
        Api.as(bureauOrganizer).get("/members/" + member.id()).then().statusCode(200);
        Api.as(taxOrganizer).get("/members/" + member.id()).then().statusCode(404);
        Api.as(taxOrganizer)
                .queryParam("asOf", TODAY.plusDays(20).toString())
                .get("/members")
                .then()
                .body("items.id", hasItem(member.id().toString()));
    }

    @Test
    void refused_with_a_reason_nothing_moves() {
        String id = out(bureauOrganizer, TODAY).path("id");
        decide(taxOrganizer, id, false).then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        Api.sending(taxOrganizer, Map.of("accept", false, "reason", "尚有未办结事项"))
                .header("If-Match", "\"0\"")
                .post("/transfers/" + id + "/decisions")
                .then()
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("refusalReason", equalTo("尚有未办结事项"));
        Api.as(bureauOrganizer).get("/members/" + member.id()).then().statusCode(200);
        decide(taxOrganizer, id, true).then().statusCode(409).body("code", equalTo("TRANSFER_CLOSED"));
    }

    @Test
    void offices_in_the_union_she_leaves_end_with_her_membership_there() {
        TestMember leader = world.officer("钱组长", Role.GROUP_LEADER, bureau);
        String id = Api.sending(
                        bureauOrganizer,
                        Map.of(
                                "memberId",
                                leader.id(),
                                "toUnionCode",
                                code(tax),
                                "effectiveOn",
                                TODAY.toString(),
                                "reason",
                                "调动"))
                .post("/transfers")
                .path("id");
        decide(taxOrganizer, id, true).then().statusCode(201);
        Api.as(leader).get("/members").then().statusCode(403);
    }

    @Test
    void neither_side_may_speak_for_the_other_and_nobody_for_herself() {
        String id = out(bureauOrganizer, TODAY).path("id");
        decide(bureauOrganizer, id, true).then().statusCode(409).body("code", equalTo("CONFLICT"));
        TestMember stranger = world.officer("外组织", Role.ORGANIZER, world.union("他局工会", world.root()));
        decide(stranger, id, true).then().statusCode(404);
        String own = Api.sending(
                        bureauOrganizer,
                        Map.of("toUnionCode", code(tax), "effectiveOn", TODAY.toString(), "reason", "调动"))
                .post("/me/transfers")
                .path("id");
        decide(bureauOrganizer, own, true).then().statusCode(422).body("code", equalTo("SELF_DECISION"));
    }

    @Test
    void the_same_wish_twice_an_unknown_code_and_a_far_day_are_refused() {
        out(bureauOrganizer, TODAY).then().statusCode(201);
        out(bureauOrganizer, TODAY).then().statusCode(409).body("code", equalTo("TRANSFER_ASKED_ALREADY"));
        out(bureauOrganizer, TODAY.plusDays(93))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("TOO_FAR_AHEAD"));
        Api.sending(
                        bureauOrganizer,
                        Map.of(
                                "memberId",
                                member.id(),
                                "toUnionCode",
                                "NO-SUCH",
                                "effectiveOn",
                                TODAY.toString(),
                                "reason",
                                "调动"))
                .post("/transfers")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/toUnionCode"));
        Api.as(bureauOrganizer).get("/transfers").then().body("items", hasSize(1));
    }

    private Response out(TestMember officer, LocalDate day) {
        return Api.sending(
                        officer,
                        Map.of(
                                "memberId",
                                member.id(),
                                "toUnionCode",
                                code(tax),
                                "effectiveOn",
                                day.toString(),
                                "reason",
                                "工作调动"))
                .post("/transfers");
    }

    private Map<String, Object> into(String name) {
        return Map.of(
                "memberNo",
                member.memberNo(),
                "memberName",
                name,
                "toUnionId",
                tax,
                "effectiveOn",
                TODAY.toString(),
                "reason",
                "调入");
    }

    private static Response decide(TestMember officer, String id, boolean accept) {
        String etag = Api.as(officer).get("/transfers/" + id).header("ETag");
        return Api.sending(officer, Map.of("accept", accept))
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .post("/transfers/" + id + "/decisions");
    }

    private static String code(UUID union) {
        return World.text("select code from union_node where id = ?", union);
    }
}
