package org.unionhome.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class CertificatesApiTest {

    /** The server compares with today, so the days are counted from there. */
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private World world;
    private UUID bureau;
    private TestMember administrator;

    @BeforeEach
    void a_bureau() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
        administrator = world.officer("郑管理", Role.ADMINISTRATOR, bureau);
    }

    @Test
    void two_certificates_are_never_valid_on_the_same_day() {
        record("一", "2020-03-01", "2025-03-01").statusCode(201);
        record("二", "2025-02-28", "2030-03-01").statusCode(409).body("code", equalTo("CERTIFICATE_OVERLAPS"));
        record("三", "2025-03-01", "2030-03-01").statusCode(201);
        record("三", "2030-03-01", "2035-03-01").statusCode(409).body("code", equalTo("CERTIFICATE_NUMBER_TAKEN"));
        record("四", "2035-03-01", "2035-03-01").statusCode(400).body("errors.pointer", contains("/to"));
    }

    @Test
    void the_renewal_is_announced_in_the_last_thirty_days_and_is_quiet_once_done() {
        record("旧", today.minusYears(5).toString(), today.plusDays(10).toString())
                .statusCode(201);
        certificates().body("items[0].alarms.code", contains("RENEWAL"));
        record("新", today.plusDays(10).toString(), today.plusYears(5).toString())
                .statusCode(201);
        certificates().body("items.alarms.flatten()", empty());
    }

    @Test
    void a_new_chair_and_a_new_name_ask_for_a_report_until_it_is_noted() {
        String id = record(
                        "一", today.minusYears(2).toString(), today.plusYears(3).toString())
                .extract()
                .path("id");
        TestMember former = world.member("旧主席", bureau);
        TestMember present = world.member("新主席", bureau);
        chair(former, today.minusYears(2), today.minusDays(40));
        chair(present, today.minusDays(40), today.plusYears(3));
        Api.sending(
                        administrator,
                        Map.of(
                                "name",
                                "机关事务管理局工会",
                                "kind",
                                "BASIC",
                                "from",
                                today.minusDays(3).toString()))
                .header("If-Match", "\"0\"")
                .put("/unions/" + bureau)
                .then()
                .statusCode(200);
        certificates()
                .body("items[0].alarms.code", contains("CHAIR_CHANGED", "NAME_CHANGED"))
                .body("items[0].alarms.overdue", contains(true, false));
        Api.sending(administrator, Map.of("reportedOn", today.toString()))
                .post("/unions/" + bureau + "/certificates/" + id + "/change-reports")
                .then()
                .statusCode(201)
                .body("alarms", empty());
        Api.sending(administrator, Map.of("reportedOn", today.plusDays(1).toString()))
                .post("/unions/" + bureau + "/certificates/" + id + "/change-reports")
                .then()
                .statusCode(400);
    }

    @Test
    void a_certificate_of_a_foreign_union_does_not_exist() {
        UUID foreign = world.union("外单位工会", world.root());
        Api.as(administrator).get("/unions/" + foreign + "/certificates").then().statusCode(404);
        Api.sending(administrator, wanted("外", "2020-03-01", "2025-03-01"))
                .post("/unions/" + foreign + "/certificates")
                .then()
                .statusCode(404);
    }

    @Test
    void the_credit_code_is_checked_here_too() {
        var body = wanted("一", "2020-03-01", "2025-03-01");
        body.put("creditCode", "813300000000000281");
        Api.sending(administrator, body)
                .post("/unions/" + bureau + "/certificates")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("CHECK_CHARACTER"));
    }

    private ValidatableResponse record(String number, String from, String to) {
        return Api.sending(administrator, wanted(number, from, to))
                .post("/unions/" + bureau + "/certificates")
                .then();
    }

    private static Map<String, Object> wanted(String number, String from, String to) {
        return new HashMap<>(Map.of(
                "number",
                "工法证字第" + number + "号",
                "creditCode",
                "813300000000000280",
                "issuedBy",
                "浙江省总工会",
                "from",
                from,
                "to",
                to));
    }

    private ValidatableResponse certificates() {
        return Api.as(administrator)
                .get("/unions/" + bureau + "/certificates")
                .then()
                .statusCode(200);
    }

    private void chair(TestMember member, LocalDate from, LocalDate to) {
        world.appoint(member, Role.CHAIR, bureau);
        World.run(
                "update appointment set period = daterange(?::date, ?::date) where person_id = ? and role = 'CHAIR'",
                java.sql.Date.valueOf(from),
                java.sql.Date.valueOf(to),
                member.id());
    }
}
