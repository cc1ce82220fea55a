package org.unionhome.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** G03: a union that became a workers' vanguard and a member with the medal, each in the register with its level. */
@QuarkusTest
class HonorsApiTest {

    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember stranger;
    private TestMember chen;

    @BeforeEach
    void a_bureau_and_a_stranger() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        chen = world.member("陈思远", world.union("第一分工会", bureau));
    }

    @Test
    void honours_of_a_member_and_of_a_union_are_listed_the_latest_first() {
        String medal = recorded(medal());
        String vanguard = recorded(vanguard());
        Api.as(organizer)
                .get("/honors")
                .then()
                .statusCode(200)
                .body("items.id", contains(vanguard, medal))
                .body("items[0].holder", equalTo("UNION"))
                .body("items[0].member", nullValue())
                .body("items[1].member.name", equalTo("陈思远"))
                .body("items[1].state", equalTo("HELD"));
        list("holder", "MEMBER").body("items.id", contains(medal));
        list("level", "PROVINCE").body("items.id", contains(vanguard));
        list("year", 2025).body("items.id", contains(medal));
        list("memberId", chen.id()).body("items.id", contains(medal));
        String next = Api.as(organizer)
                .queryParam("limit", 1)
                .get("/honors")
                .then()
                .extract()
                .path("next");
        Api.as(organizer)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/honors")
                .then()
                .body("items.id", contains(medal));
    }

    @Test
    void a_second_entry_of_the_same_is_refused_and_possible_again_once_taken_back() {
        String id = recorded(medal());
        record(organizer, medal()).statusCode(409).body("code", equalTo("HONOR_RECORDED"));
        revoke(organizer, id, 0).statusCode(201).body("state", equalTo("REVOKED"));
        revoke(organizer, id, 1).statusCode(409).body("code", equalTo("HONOR_REVOKED"));
        revoke(organizer, id, 0).statusCode(412);
        recorded(medal());
    }

    @Test
    void it_stands_on_her_own_page_and_on_her_officers_until_it_is_taken_back() {
        String id = recorded(medal());
        Api.as(chen)
                .queryParam("year", 2025)
                .get("/me/timeline")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("全国五一劳动奖章"))
                .body("items.kind", hasItem("HONOR"));
        Api.as(organizer)
                .queryParam("year", 2025)
                .get("/members/" + chen.id() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("全国五一劳动奖章"));
        revoke(organizer, id, 0).statusCode(201);
        Api.as(chen).queryParam("year", 2025).get("/me/timeline").then().body("items.title", not(hasItem("全国五一劳动奖章")));
    }

    @Test
    void segments_choose_by_honours_held() {
        String id = recorded(medal());
        holds(condition("ANY_OF", "NATIONAL", "PROVINCE"), "陈思远");
        holds(condition("CONTAINS", "劳动奖章"), "陈思远");
        holds(condition("ANY_OF", "CITY"));
        holds(condition("NONE"), "周组织");
        revoke(organizer, id, 0).statusCode(201);
        holds(condition("CONTAINS", "劳动奖章"));
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        String id = recorded(medal());
        Api.as(stranger).get("/honors/" + id).then().statusCode(404);
        Api.as(stranger).get("/honors").then().statusCode(200).body("items", empty());
        Api.as(stranger).queryParam("memberId", chen.id()).get("/honors").then().statusCode(404);
        record(stranger, medal()).statusCode(404);
        record(stranger, vanguard()).statusCode(404);
        revoke(stranger, id, 0).statusCode(404);
        assertThat(World.count("select count(*) from audit_entry where action = 'honor.read' and subject_id = ?", id))
                .isPositive();
    }

    @Test
    void an_honour_goes_with_the_member_to_her_new_union() {
        String id = recorded(medal());
        World.run("update membership set period = '[2020-01-01,2026-01-01)' where person_id = ?", chen.id());
        World.run(
                """
                insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, period)
                select uuidv7(), ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 'ACTIVE', ?, '[2026-01-01,)'
                  from union_node u where u.id = ?
                """,
                chen.id(),
                chen.memberNo(),
                stranger.union());
        Api.as(stranger)
                .queryParam("memberId", chen.id())
                .get("/honors")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].changeable", equalTo(false));
        Api.as(stranger).get("/honors/" + id).then().statusCode(200);
    }

    private void holds(Map<String, Object> rule, String... names) {
        Api.sending(organizer, Map.of("unionId", bureau, "rule", rule))
                .post("/segment-previews")
                .then()
                .statusCode(200)
                .body("members.name", names.length == 0 ? empty() : contains(names));
    }

    private static Map<String, Object> condition(String operator, String... values) {
        return Map.of("kind", "CONDITION", "field", "HONOR", "operator", operator, "values", List.of(values));
    }

    private ValidatableResponse list(String parameter, Object value) {
        return Api.as(organizer)
                .queryParam(parameter, value)
                .get("/honors")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> medal() {
        return honor("全国五一劳动奖章", "NATIONAL", "2025-04-28", Map.of("memberId", chen.id()));
    }

    private Map<String, Object> vanguard() {
        return honor("省工人先锋号", "PROVINCE", "2026-04-20", Map.of("unionId", bureau));
    }

    private static Map<String, Object> honor(String title, String level, String on, Map<String, Object> holder) {
        var body = new HashMap<>(holder);
        body.put("title", title);
        body.put("level", level);
        body.put("awardedOn", on);
        body.put("awardingBody", "中华全国总工会");
        body.put("documentNo", "总工发〔2025〕8号");
        return body;
    }

    private String recorded(Map<String, Object> honor) {
        return record(organizer, honor)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
    }

    private static ValidatableResponse record(TestMember officer, Map<String, Object> honor) {
        return Api.sending(officer, honor).post("/honors").then();
    }

    private static ValidatableResponse revoke(TestMember officer, String id, int version) {
        return Api.sending(officer, Map.of("on", "2026-06-01", "reason", "登记有误"))
                .header("If-Match", "\"" + version + "\"")
                .post("/honors/" + id + "/revocations")
                .then();
    }
}
