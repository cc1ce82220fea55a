package org.unionhome.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.contribution.ContributionScene.MONTH;
import static org.unionhome.contribution.ContributionScene.item;
import static org.unionhome.contribution.ContributionScene.part;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.Imports;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Payroll totals of many unions from one file: judged first, carried out as a whole, taken back as a whole. */
@QuarkusTest
class PayrollImportTest {

    private static final List<String> HEADERS = List.of("工会编号", "工会名称", "所属月份", "计时工资", "加班工资", "独生子女补贴");
    private final ContributionScene scene = new ContributionScene();
    private final UUID second = scene.world.union("第二机关工会", scene.city);
    private final Imports imports = Imports.by(scene.cityFinance);

    @Test
    void each_row_is_a_union_and_a_month_and_what_is_no_wages_is_named() {
        UUID id = imports.preview(
                "PAYROLL_TOTALS",
                scene.city,
                file(
                        List.of(code(scene.basic), "机关工会", "2024-01", "1,000,000.00", 234567.89, ""),
                        List.of(code(second), "第二机关工会", "2024年1月", 3000, "", 800),
                        List.of(code(second), "另一名称", "2024-02", 3000, "", ""),
                        List.of(code(scene.stranger.union()), "邻市总工会", "2024-01", 3000, "", ""),
                        List.of(code(scene.basic), "机关工会", "202401", 1, "", ""),
                        List.of(code(second), "", "2099-01", 3000, "", "")));
        assertThat(imports.rows(id, "ERROR").getList("items.issues.flatten().code", String.class))
                .contains("NOT_WAGES", "NAME_DIFFERS", "NO_SUCH_UNION", "DUPLICATE_IN_FILE", "MONTH_IN_FUTURE");
        imports.commit(id);
        assertThat(amount(scene.basic)).isEqualTo("24691.36");
        assertThat(amount(second)).isEmpty();
    }

    @Test
    void a_text_with_commas_comes_in_too_and_corrects_what_was_declared() {
        scene.declared(MONTH, "1000.00");
        String text = "工会编号,所属月份,计时工资\n%s,%s,2000\n".formatted(code(scene.basic), MONTH);
        UUID id = imports.preview("PAYROLL_TOTALS", scene.city, text.getBytes(StandardCharsets.UTF_8));
        assertThat(imports.rows(id, "CHANGED").getList("items.issues.flatten().code", String.class))
                .containsExactly("CORRECTS");
        imports.commit(id);
        assertThat(amount(scene.basic)).isEqualTo("40.00");
        imports.undo(id);
        assertThat(amount(scene.basic)).isEqualTo("20.00");
    }

    @Test
    void what_was_paid_for_is_not_taken_back() {
        UUID id = imports.preview(
                "PAYROLL_TOTALS", scene.city, file(List.of(code(scene.basic), "", MONTH, 1000, "", "")));
        imports.commit(id);
        scene.take(scene.idOf(scene.basic, MONTH), "20.00", "2024-02-10", "SJ-1")
                .statusCode(201);
        imports.tryUndo(id).then().statusCode(202);
        imports.await(id, "COMMITTED");
        assertThat(amount(scene.basic)).isEqualTo("20.00");
    }

    @Test
    void of_two_files_for_the_same_month_the_second_is_told_that_the_month_has_changed() {
        UUID first = imports.preview(
                "PAYROLL_TOTALS", scene.city, file(List.of(code(scene.basic), "", MONTH, 1000, "", "")));
        UUID other = imports.preview(
                "PAYROLL_TOTALS", scene.city, file(List.of(code(scene.basic), "", MONTH, 2000, "", "")));
        imports.startCommit(first);
        imports.startCommit(other);
        Eventually.within(
                Duration.ofSeconds(60),
                () -> !imports.show(first).getString("status").endsWith("ING")
                        && !imports.show(other).getString("status").endsWith("ING"));
        assertThat(World.count("select count(*) from contribution where union_id = ? and edition = 1", scene.basic))
                .isOne();
        assertThat(List.of(
                        imports.show(first).getString("status"),
                        imports.show(other).getString("status")))
                .containsOnlyOnce("COMMITTED");
    }

    @Test
    void of_eight_who_declare_the_same_month_at_once_one_does() throws Exception {
        var answers = ContributionScene.together(8, () -> {
            String wages = ThreadLocalRandom.current().nextInt(1_000, 1_000_000) + ".00";
            return scene.declare(scene.finance, item(scene.basic, MONTH, part("TIME_WAGE", wages)))
                    .extract()
                    .statusCode();
        });
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(World.count("select count(*) from contribution where union_id = ?", scene.basic))
                .isOne();
    }

    @Test
    void of_eight_payments_of_all_that_is_open_one_is_taken() throws Exception {
        String id = scene.declared(MONTH, "1000.00");
        var numbers = new AtomicInteger();
        var answers = ContributionScene.together(
                8, () -> scene.take(id, "20.00", "2024-02-10", "SJ-" + numbers.incrementAndGet())
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        assertThat(ContributionScene.balance(scene.basic, "102")).isEqualTo("20.00");
    }

    private static String code(UUID union) {
        return World.text("select code from union_node where id = ?", union);
    }

    private static String amount(UUID union) {
        return World.text(
                """
                select coalesce((select amount::text from contribution
                                  where union_id = ? and superseded_by is null), '')
                """,
                union);
    }

    private static byte[] file(List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEADERS);
        all.addAll(List.of(rows));
        return Workbooks.of(all);
    }
}
