package org.unionhome.aid;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
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
                .body("items[0].kind", equalTo("ALL"))
                .body("items[0].persons", equalTo(32))
                .body("items[0].personTimes", equalTo(32))
                .body("items[0].households", equalTo(32))
                .body("items[0].amount", equalTo("45000.00"))
                .body("items.find { it.kind == 'MEDICAL' }.suppressed", equalTo(true))
                .body("items.find { it.kind == 'MEDICAL' }.amount", nullValue());
        Api.as(scene.stranger)
                .get("/aid-figures?year=2023&unionId=" + scene.bureau)
                .then()
                .statusCode(404);
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
                scene.bureau,
                worker.id(),
                worker.name(),
                kind,
                amount);
    }
}
