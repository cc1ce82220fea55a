package org.unionhome.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** 总工办发〔2020〕20号: which certificates of all unions below run out, and which were not changed with the chair. */
@QuarkusTest
class CertificateBoardApiTest {

    /** The server compares with its own day. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private World world;
    private UUID committee;
    private UUID bureau;
    private UUID tax;
    private UUID water;
    private TestMember organizer;

    @BeforeEach
    void three_unions_with_certificates() {
        world = World.fresh();
        committee = world.union("省直属机关工会工委", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, committee);
        bureau = world.union("机关事务局工会", committee);
        tax = world.union("税务局工会", committee);
        water = world.union("水利厅工会", committee);
        certificate(bureau, TODAY.minusYears(3), TODAY.plusDays(20));
        certificate(tax, TODAY.minusYears(3), TODAY.plusDays(80));
        certificate(water, TODAY.minusYears(1), TODAY.plusYears(2));
    }

    @Test
    void what_runs_out_soon_comes_first_and_what_is_far_away_not_at_all() {
        board(30).body("items.union.name", contains("机关事务局工会")).body("items[0].alarms.code", contains("RENEWAL"));
        board(90).body("items.union.name", contains("机关事务局工会", "税务局工会")).body("items[1].alarms", empty());
    }

    @Test
    void a_new_chair_has_to_be_reported_within_thirty_days_and_a_new_certificate_does_it() {
        LocalDate changed = TODAY.minusDays(40);
        chair(water, "[2020-01-01," + changed + ")");
        chair(water, "[" + changed + ",)");
        board(30)
                .body("items[0].union.name", equalTo("水利厅工会"))
                .body("items[0].alarms.code", contains("CHAIR_CHANGED"))
                .body("items[0].alarms[0].due", equalTo(changed.plusDays(30).toString()))
                .body("items[0].alarms[0].overdue", equalTo(true));
        World.run("update union_certificate set valid = daterange(lower(valid), ?) where union_id = ?", changed, water);
        certificate(water, changed, TODAY.plusYears(3));
        board(30).body("items.union.name", contains("机关事务局工会"));
    }

    @Test
    void pages_follow_one_another_and_a_foreign_union_has_no_board() {
        String next = Api.as(organizer)
                .queryParam("unionId", committee)
                .queryParam("days", 90)
                .queryParam("limit", 1)
                .get("/certificate-board")
                .then()
                .statusCode(200)
                .body("items.union.name", contains("机关事务局工会"))
                .extract()
                .path("next");
        Api.as(organizer)
                .queryParam("unionId", committee)
                .queryParam("days", 90)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/certificate-board")
                .then()
                .body("items.union.name", contains("税务局工会"));
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("别处工会", world.root()));
        Api.as(stranger)
                .queryParam("unionId", committee)
                .get("/certificate-board")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse board(int days) {
        return Api.as(organizer)
                .queryParam("unionId", committee)
                .queryParam("days", days)
                .get("/certificate-board")
                .then()
                .statusCode(200);
    }

    private static void certificate(UUID union, LocalDate from, LocalDate until) {
        World.run(
                """
                insert into union_certificate (id, union_id, root_id, number, credit_code, issued_by, valid, updated_at)
                select ?, u.id, u.root_id, ?, '813300000000000280', '浙江省总工会', daterange(?, ?), now()
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                "工法" + Ids.next().toString().substring(24),
                from,
                until,
                union);
    }

    private void chair(UUID union, String period) {
        World.run(
                """
                insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period)
                select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 'CHAIR', ?::daterange
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                world.member("主席" + period.length(), union).id(),
                period,
                union);
    }
}
