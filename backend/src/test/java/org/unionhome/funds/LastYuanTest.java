package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Problem;
import org.unionhome.testing.World;

/** Many hands reaching for the same money at the same moment. The database has the last word. */
@QuarkusTest
class LastYuanTest {

    private final FundsScene scene = new FundsScene();
    private final Funds funds;
    private final ActingAs acting;

    LastYuanTest(Funds funds, ActingAs acting) {
        this.funds = funds;
        this.acting = acting;
    }

    @Test
    void two_approvals_race_on_the_last_thousand_yuan_and_one_hears_what_is_left() throws Exception {
        UUID line = scene.aidLine("1500.00");
        List<String> answers = together(2, () -> ordered(scene.wanted(line, Purpose.HARDSHIP_AID, "1000.00")));
        assertThat(answers).containsExactlyInAnyOrder("ordered", "BUDGET_EXHAUSTED [500.00]");
        assertThat(FundsScene.figures(line)).isEqualTo("1500.00 1000.00 0.00 500.00");
    }

    @Test
    void twenty_approvals_never_set_aside_more_than_is_planned() throws Exception {
        UUID line = scene.aidLine("1000.00");
        List<String> answers = together(20, () -> ordered(scene.wanted(line, Purpose.HARDSHIP_AID, "150.00")));
        assertThat(answers.stream().filter("ordered"::equals).count()).isEqualTo(6);
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 900.00 0.00 100.00");
    }

    /** Negative control: without the condition it is the check of the table that holds. */
    @Test
    void the_database_refuses_to_set_aside_what_is_not_planned() {
        UUID line = scene.aidLine("1000.00");
        assertThat(catching(() -> World.run("update budget_line set set_aside = 1000.01 where id = ?", line)))
                .contains("budget_line_not_exceeded");
    }

    @Test
    void one_order_asked_for_by_ten_at_once_is_one_order() throws Exception {
        UUID line = scene.aidLine("1000.00");
        var wanted = scene.wanted(line, Purpose.HARDSHIP_AID, "100.00");
        assertThat(together(10, () -> ordered(wanted))).containsOnly("ordered");
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 100.00 0.00 900.00");
    }

    @Test
    void ten_hands_paying_one_order_under_ten_keys_pay_once() throws Exception {
        UUID line = scene.aidLine("1000.00");
        UUID order = order(scene.wanted(line, Purpose.HARDSHIP_AID, "100.00"));
        Map<String, Long> answers = new TreeMap<>();
        together(
                        10,
                        () -> String.valueOf(scene.pay(scene.cashier, order, 0, FundsScene.today())
                                .extract()
                                .statusCode()))
                .forEach(status -> answers.merge(status, 1L, Long::sum));
        assertThat(answers).isEqualTo(Map.of("201", 1L, "412", 9L));
        assertThat(FundsScene.figures(line)).isEqualTo("1000.00 0.00 100.00 900.00");
        assertThat(World.count("select count(*) from ledger_entry where order_id = ?", order))
                .isOne();
    }

    private UUID order(PaymentOrder wanted) {
        return scene.deciding(acting, () -> funds.order(wanted));
    }

    private String ordered(PaymentOrder wanted) {
        try {
            order(wanted);
            return "ordered";
        } catch (Problem refused) {
            return refused.code() + " " + refused.arguments();
        }
    }

    private static String catching(Runnable work) {
        try {
            work.run();
            return "";
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getCause().getMessage());
        }
    }

    private static List<String> together(int hands, Callable<String> hand) throws Exception {
        var threads = Executors.newFixedThreadPool(hands);
        try {
            var answers = new ArrayList<String>();
            for (Future<String> answer : threads.invokeAll(
                    IntStream.range(0, hands).mapToObj(at -> hand).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
