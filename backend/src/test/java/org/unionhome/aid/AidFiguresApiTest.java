package org.unionhome.aid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.funds.FundsScene;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** G08: 32 workers in hardship were aided with 45,000 yuan: 26 with 1,500 and six with 1,000. */
@QuarkusTest
class AidFiguresApiTest {

    private final FundsScene scene = new FundsScene();

    @Test
    void g08_thirty_two_persons_and_45000_yuan_come_from_the_rows() {
        for (int i = 1; i <= 32; i++) {
            TestMember worker = scene.world.member("困难职工" + i, scene.bureau);
            paid(worker, i <= 26 ? "1500.00" : "1000.00", i <= 3 ? "MEDICAL" : "LIVING");
        }
        Api.as(scene.chair)
                .get("/aid-figures?year=2023&unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .body("smallest", equalTo(5))
                .body("citation.documentNumber", equalTo("中华人民共和国个人信息保护法"))
                .body("items[0].key", equalTo("ALL"))
                .body("items[0].persons", equalTo(32))
                .body("items[0].personTimes", equalTo(32))
                .body("items[0].households", equalTo(32))
                .body("items[0].amount", equalTo("45000.00"))
                .body("items.find { it.key == 'MEDICAL' }.suppressed", equalTo(true))
                .body("items.find { it.key == 'MEDICAL' }.amount", nullValue());
        Api.as(scene.stranger)
                .get("/aid-figures?year=2023&unionId=" + scene.bureau)
                .then()
                .statusCode(404);
    }

    @Test
    void by_union_a_small_one_cannot_be_reckoned_from_the_sum_nor_from_what_stands_below() {
        UUID few = scene.world.union("机关第一分工会", scene.bureau);
        UUID some = scene.world.union("机关第二分工会", scene.bureau);
        UUID many = scene.world.union("机关第三分工会", scene.bureau);
        paidIn(few, 2);
        paidIn(some, 6);
        paidIn(many, 9);
        figures(scene.bureau, "UNION")
                .body("items[0].persons", equalTo(17))
                .body("items.find { it.key == '" + few + "' }.suppressed", equalTo(true))
                .body("items.find { it.key == '" + some + "' }.suppressed", equalTo(true))
                .body("items.find { it.key == '" + many + "' }.persons", equalTo(9))
                .body("items.find { it.key == '" + many + "' }.name", equalTo("机关第三分工会"));
        figures(some, "KIND").body("items.persons", everyItem(nullValue()));
        figures(many, "KIND").body("items[0].persons", equalTo(9));
    }

    @Test
    void by_category_and_year_by_year_the_cells_come_from_the_rows() {
        for (int i = 1; i <= 12; i++) {
            paid(scene.world.member("困难职工" + i, scene.bureau), "500.00", "LIVING");
        }
        World.run(
                """
                update aid_case set category = 'MARGINAL', file_no = case_no
                 where id in (select id from aid_case where union_id = ? order by id limit 6)
                """,
                scene.bureau);
        figures(scene.bureau, "CATEGORY")
                .body("items.key", contains("ALL", "MARGINAL", "UNFILED"))
                .body("items[1].name", equalTo("低保边缘户"))
                .body("items.persons", contains(12, 6, 6))
                .body("items.amount", contains("6000.00", "3000.00", "3000.00"));
        figures(scene.bureau, "YEAR").body("items.key", contains("2023")).body("items.persons", contains(12));
    }

    private ValidatableResponse figures(UUID union, String by) {
        return Api.as(scene.chair)
                .get("/aid-figures?year=2023&by=" + by + "&unionId=" + union)
                .then()
                .statusCode(200);
    }

    private void paidIn(UUID union, int persons) {
        for (int i = 0; i < persons; i++) {
            paid(scene.world.member("困难职工" + i, union), "500.00", "LIVING");
        }
    }

    private void paid(TestMember worker, String amount, String kind) {
        World.run(
                """
                insert into aid_case (id, union_id, year, person_id, member_name, kind, need, cost, other_funding, requested,
                                      adjusted, approved, paid, may_refer, status, entered_by, handler, decider, created_at,
                                      paid_on)
                select uuidv7(), ?, 2023, ?, ?, ?, '\\x00', 0, 0, a, a, a, a, false, 'PAID', 'x', 'x', 'y',
                       '2023-05-01T00:00:00Z', '2023-06-01'
                  from (select ?::numeric as a) amount
                """,
                worker.union(),
                worker.id(),
                worker.name(),
                kind,
                amount);
    }
}
