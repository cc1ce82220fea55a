package org.unionhome.contribution;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Figures of a province, rebuilt from the rows behind them. */
@QuarkusTest
class ReliefFiguresTest {

    private static final int REDUCED = 200_000;
    private static final int REFUNDED = 75_000;
    private final ContributionScene scene = new ContributionScene();

    @Test
    void g26_deferred_and_reduced_6_59_billion_refunded_1_02_billion_for_275_000_employers() {
        employers(REDUCED + REFUNDED);
        granted("DEFERRAL", 0, REDUCED / 2, "32950.00");
        granted("REDUCTION", REDUCED / 2, REDUCED, "32950.00");
        granted("REFUND", REDUCED, REDUCED + REFUNDED, "13600.00");
        Api.as(scene.cityChair)
                .get("/relief-figures?year=2022&unionId=" + scene.city)
                .then()
                .statusCode(200)
                .body("deferredAndReduced", equalTo("6590000000.00"))
                .body("refunded", equalTo("1020000000.00"))
                .body("employers", equalTo(275_000));
        Api.as(scene.cityChair)
                .get("/relief-figures?year=2023&unionId=" + scene.city)
                .then()
                .body("deferredAndReduced", equalTo("0.00"))
                .body("employers", equalTo(0));
    }

    private void employers(int count) {
        World.run(
                """
                insert into employer (id, root_id, union_id, name, kind, updated_at)
                select gen_random_uuid(), u.root_id, u.id, '企业' || n, 'ENTERPRISE', now()
                  from union_node u, generate_series(1, ?) n where u.id = ?
                """,
                count,
                scene.basic);
    }

    private void granted(String kind, int from, int to, String amount) {
        UUID union = scene.basic;
        World.run(
                """
                insert into contribution_relief (id, root_id, union_id, l1, l2, l3, employer_id, relief_no, kind, status, amount,
                                                 until, reason, basis, applicant_hands, applicant_name, applied_at,
                                                 decider_hands, decider_name, decided_on)
                select gen_random_uuid(), u.root_id, u.id, u.l1, u.l2, u.l3, e.id, '', ?, 'APPROVED', ?::numeric,
                       case when ? = 'DEFERRAL' then date '2022-12-31' end, '生产经营困难', '总工办发〔2022〕5号',
                       '{subject:a}', '钱会计', '2022-05-01 10:00+08', '{subject:b}', '卫主席', date '2022-06-01'
                  from (select id, union_id, row_number() over (order by id) as no
                          from employer where union_id = ?) e
                  join union_node u on u.id = e.union_id
                 where e.no > ? and e.no <= ?
                """,
                kind,
                amount,
                kind,
                union,
                from,
                to);
    }
}
