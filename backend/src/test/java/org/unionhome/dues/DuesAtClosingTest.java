package org.unionhome.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.dues.DuesMoney.line;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What of dues is worth a look before a month of the books is closed; none of it stands against closing. */
@QuarkusTest
class DuesAtClosingTest {

    private final DuesScene scene = new DuesScene();
    private final DuesMoney money = new DuesMoney(scene);
    private final TestMember chen = scene.world.member("陈思远", scene.first);

    @Test
    void money_of_nobody_who_was_recognised_is_said_from_its_month_on_and_stops_no_closing() {
        money.imports.commit(money.preview(
                scene.first,
                line("", "", "无名氏", "25.00", "2025-03-15", ""),
                line("", "", "无名氏", "30.00", "2025-03-16", "")));
        assertThat(checks("2025-02")).isEmpty();
        assertThat(checks("2025-03")).isEqualTo(Map.of("DUES_UNKNOWN", 2));
        Api.sending(scene.finance, Map.of("unionId", scene.first, "month", "2025-03"))
                .header("Idempotency-Key", Api.freshKey())
                .post("/ledger-closings")
                .then()
                .statusCode(201);
    }

    @Test
    void a_month_that_is_not_assessed_is_said_where_one_before_it_was() {
        scene.earns(chen, "2025-01", "5000.00");
        assertThat(checks("2025-02")).isEmpty();
        scene.assessed(scene.bureau, "2025-02");
        assertThat(checks("2025-02")).isEmpty();
        assertThat(checks("2025-03")).isEqualTo(Map.of("DUES_NOT_ASSESSED", 1));
        scene.assessed(scene.bureau, "2025-03");
        assertThat(checks("2025-03")).isEmpty();
    }

    @Test
    void a_refund_that_nobody_paid_is_said_from_the_month_on_in_which_it_was_proposed() {
        String payment = money.taken(chen, "50.00", "B1");
        Api.sending(scene.finance, Map.of("amount", "30.00", "reason", "多交"))
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.freshKey())
                .post("/dues-payments/" + payment + "/refunds")
                .then()
                .statusCode(201);
        World.run("update dues_refund set recorded_at = '2025-04-30 15:59:59Z' where payment_id = ?::uuid", payment);
        assertThat(checks("2025-03")).isEmpty();
        assertThat(checks("2025-04")).isEqualTo(Map.of("REFUNDS_OPEN", 1));
        assertThat(checks(YearMonth.from(LocalDate.now(Clocks.CHINA))
                        .minusMonths(1)
                        .toString()))
                .isEqualTo(Map.of("REFUNDS_OPEN", 1));
    }

    private Map<String, Integer> checks(String month) {
        return Api.as(scene.finance)
                .get("/closing-checks?unionId=" + scene.first + "&month=" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .filter(item -> item.get("blocks").equals(false))
                .collect(Collectors.toMap(item -> (String) item.get("kind"), item -> (Integer) item.get("count")));
    }
}
