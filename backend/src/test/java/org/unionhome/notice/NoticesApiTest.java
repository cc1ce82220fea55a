package org.unionhome.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What happens to somebody is told to her, once, in her language, and to nobody else. */
@QuarkusTest
class NoticesApiTest {

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
    void a_transfer_is_told_to_the_other_side_and_its_end_to_the_member() {
        String id = askForTransfer();
        notices(taxOrganizer)
                .body("unread", equalTo(1))
                .body("items.kind", contains("TRANSFER_WAITING"))
                .body("items[0].text", equalTo("税务局工会有一份组织关系接转等待处理。"))
                .body("items[0].link", equalTo("/desk/transfers"))
                .body("items[0].read", equalTo(false));
        notices(bureauOrganizer).body("items", empty()).body("unread", equalTo(0));
        notices(member).body("items", empty());
        decide(taxOrganizer, id);
        notices(member).body("items.kind", contains("TRANSFER_COMPLETED"));
        Api.as(member)
                .header("Accept-Language", "en")
                .get("/me/notices")
                .then()
                .body("items[0].text", startsWith("Your membership moves to 税务局工会 on "));
    }

    @Test
    void where_nobody_holds_the_office_the_nearest_above_is_told() {
        TestMember above = world.officer("郑组织", Role.ORGANIZER, world.root());
        UUID branch = world.union("第一分局工会", tax);
        Api.sending(bureauOrganizer, transfer(branch)).post("/transfers").then().statusCode(201);
        notices(taxOrganizer).body("unread", equalTo(1));
        notices(above).body("unread", equalTo(0));
    }

    @Test
    void reading_one_and_reading_all_up_to_one() {
        Map<String, Object> activity = activity("团建活动");
        String first = planned(activity);
        String second = planned(activity("读书会"));
        cancel(first);
        cancel(second);
        var told = notices(member).body("items", hasSize(2)).extract();
        String newest = told.path("items[0].id");
        String older = told.path("items[1].id");
        read(member, older, false).statusCode(200).body("unread", equalTo(1));
        read(member, older, false).statusCode(200).body("unread", equalTo(1));
        read(bureauOrganizer, newest, false).statusCode(404);
        read(member, newest, true).statusCode(200).body("unread", equalTo(0));
        notices(member).body("items.read", contains(true, true));
    }

    @Test
    void an_activity_that_moves_tells_those_who_joined_and_one_that_is_only_reworded_tells_nobody() {
        Map<String, Object> activity = activity("秋游活动");
        String id = planned(activity);
        activity.put("summary", "请自带水杯");
        change(id, activity, 0);
        notices(member).body("items", empty());
        activity.put("place", "九溪");
        change(id, activity, 1);
        notices(member)
                .body("items.kind", contains("EVENT_CHANGED"))
                .body("items[0].link", equalTo("/m/activities/" + id));
        notices(bureauOrganizer).body("items", empty());
        cancel(id);
        notices(member).body("items.kind", contains("EVENT_CANCELLED", "EVENT_CHANGED"));
    }

    @Test
    void the_page_is_tagged_and_walked_by_cursor() {
        cancel(planned(activity("团建活动")));
        cancel(planned(activity("读书会")));
        String tag = Api.as(member).get("/me/notices").header("ETag");
        Api.as(member).header("If-None-Match", tag).get("/me/notices").then().statusCode(304);
        String next = Api.as(member)
                .queryParam("limit", 1)
                .get("/me/notices")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        Api.as(member)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/me/notices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static ValidatableResponse notices(TestMember who) {
        return Api.as(who).get("/me/notices").then().statusCode(200);
    }

    private static ValidatableResponse read(TestMember who, String notice, boolean andEarlier) {
        return Api.sending(who, Map.of("noticeId", notice, "andEarlier", andEarlier))
                .post("/me/notice-reads")
                .then();
    }

    private Map<String, Object> activity(String title) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var plan = new HashMap<String, Object>();
        plan.put("unionId", bureau);
        plan.put("title", title);
        plan.put("kind", "OUTING");
        plan.put("startsAt", now.plus(7, ChronoUnit.DAYS));
        plan.put("endsAt", now.plus(8, ChronoUnit.DAYS));
        plan.put("registrationOpensAt", now.minus(1, ChronoUnit.DAYS));
        plan.put("registrationClosesAt", now.plus(6, ChronoUnit.DAYS));
        plan.put("capacity", 10);
        plan.put("waitingList", true);
        plan.put("status", "PUBLISHED");
        return plan;
    }

    /** With the member in it. */
    private String planned(Map<String, Object> activity) {
        String id = Api.sending(bureauOrganizer, activity)
                .post("/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(member).post("/events/" + id + "/registrations").then().statusCode(201);
        return id;
    }

    private void change(String id, Map<String, Object> activity, int version) {
        Api.sending(bureauOrganizer, activity)
                .header("If-Match", "\"" + version + "\"")
                .put("/events/" + id)
                .then()
                .statusCode(200);
    }

    private void cancel(String id) {
        Api.sending(bureauOrganizer, Map.of("reason", "台风预警"))
                .post("/events/" + id + "/cancellations")
                .then()
                .statusCode(201);
    }

    private String askForTransfer() {
        return Api.sending(bureauOrganizer, transfer(tax))
                .post("/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> transfer(UUID to) {
        return Map.of(
                "memberId",
                member.id(),
                "toUnionCode",
                World.text("select code from union_node where id = ?", to),
                "effectiveOn",
                TODAY.toString(),
                "reason",
                "工作调动");
    }

    private static void decide(TestMember officer, String id) {
        Api.sending(officer, Map.of("accept", true))
                .header("If-Match", Api.as(officer).get("/transfers/" + id).header("ETag"))
                .post("/transfers/" + id + "/decisions")
                .then()
                .statusCode(201);
    }
}
