package org.unionhome.sanatorium;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Role;
import org.unionhome.policy.internal.Adopted;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A province with a bureau and two units below it, another bureau beside it, under the rules of Zhejiang. */
final class SanatoriumScene {

    /** The server compares with today. */
    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));

    static final int YEAR = TODAY.getYear();
    final World world = World.fresh();
    final UUID province = world.root();
    final UUID bureau = world.union("省直机关工会工委", province);
    final UUID unit = world.union("第一基层工会", bureau);
    final UUID otherUnit = world.union("第二基层工会", bureau);
    final UUID otherBureau = world.union("省国资工会工委", province);
    final TestMember organizer = world.officer("周组织", Role.ORGANIZER, province);
    final TestMember bureauOrganizer = world.officer("吴组织", Role.ORGANIZER, bureau);
    final TestMember unitOrganizer = world.officer("钱组织", Role.ORGANIZER, unit);
    final World elsewhere = World.fresh();
    final TestMember stranger = elsewhere.officer("郑组织", Role.ORGANIZER, elsewhere.root());

    SanatoriumScene() {
        Adopted.by(province, "ZJ-SAN-2020");
    }

    /** For this year, all year round, everybody. */
    static Map<String, Object> content(int places) {
        var content = new HashMap<String, Object>();
        content.put("name", YEAR + "年度职工疗休养");
        content.put("audience", "ALL_MEMBERS");
        content.put("firstYear", YEAR);
        content.put("years", 1);
        content.put("firstMonth", 1);
        content.put("lastMonth", 12);
        content.put("source", "ADMIN_WELFARE");
        content.put("forms", List.of("UNIT_GROUP", "POOLED"));
        content.put("province", "33");
        content.put("places", places);
        content.put(
                "destinations",
                List.of(
                        Map.of("division", "331123", "name", "丽水市遂昌县", "supportedRegion", false),
                        Map.of("division", "650100", "name", "新疆乌鲁木齐市", "supportedRegion", true)));
        content.put("baseIds", List.of());
        return content;
    }

    ValidatableResponse draft(TestMember by, UUID union, Map<String, Object> content) {
        var body = new HashMap<>(content);
        body.put("unionId", union);
        return Api.sending(by, body).post("/sanatorium-programs").then();
    }

    /** A programme of the province that is published. */
    String published(int places) {
        String id = draft(organizer, province, content(places))
                .statusCode(201)
                .extract()
                .path("id");
        act(organizer, "/sanatorium-programs/" + id + "/publications", 0).statusCode(201);
        return id;
    }

    static ValidatableResponse act(TestMember by, String path, int version) {
        return Api.as(by)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post(path)
                .then();
    }

    static ValidatableResponse send(TestMember by, String path, int version, Map<String, Object> body) {
        return Api.sending(by, body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Api.freshKey())
                .post(path)
                .then();
    }

    /** The account of a union; behind every wall. */
    static String account(String program, UUID union) {
        return World.text(
                "select id::text from sanatorium_quota where program_id = ?::uuid and union_id = ?", program, union);
    }

    static int version(String account) {
        return (int) World.count("select version from sanatorium_quota where id = ?::uuid", account);
    }

    /** Total, given, reserve and used of a union. */
    static String places(String program, UUID union) {
        return World.text(
                """
                select concat_ws(' ', total, given, reserve, used) from sanatorium_quota
                 where program_id = ?::uuid and union_id = ?
                """,
                program,
                union);
    }

    /** Moves places of an account that is read just before. */
    static ValidatableResponse move(TestMember by, String account, Map<String, Object> movement) {
        return send(by, "/sanatorium-quotas/" + account + "/movements", version(account), movement);
    }

    ValidatableResponse allot(TestMember by, String program, UUID from, UUID to, int places) {
        return move(by, account(program, from), Map.of("movement", "ALLOT", "unionId", to, "places", places));
    }

    /** What does not add up, over everything; nothing ever does not. */
    static long unbalanced() {
        return World.count(
                """
                select count(*) from sanatorium_quota q
                 where q.given + q.reserve + q.used <> q.total
                    or q.given <> (select coalesce(sum(c.total), 0) from sanatorium_quota c where c.parent_id = q.id)
                    or q.total <> (select coalesce(sum(e.places), 0) from sanatorium_quota_entry e
                                     where e.quota_id = q.id and e.kind not in ('USE', 'RELEASE'))
                    or q.used <> (select coalesce(sum(e.places), 0) from sanatorium_quota_entry e
                                   where e.quota_id = q.id and e.kind in ('USE', 'RELEASE'))
                """);
    }
}
