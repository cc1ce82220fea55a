package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A union and everything below it as one: what went between them is neither income nor expense of them together. */
@QuarkusTest
class StatementApiTest {

    /** Both sides of a subsidy under one origin. */
    private static final String GIVEN =
            """
            with origin as (select uuidv7() as id),
            gave as (
                insert into ledger_entry (id, union_id, entry_on, kind, description, origin_id, recorded_by, recorder_name,
                                          recorded_at)
                select uuidv7(), ?, ?, 'TRANSFER', '送温暖补助', o.id, 'books', '记账人', now() from origin o returning id),
            got as (
                insert into ledger_entry (id, union_id, entry_on, kind, description, origin_id, recorded_by, recorder_name,
                                          recorded_at)
                select uuidv7(), ?, ?, 'TRANSFER', '送温暖补助', o.id, 'books', '记账人', now() from origin o returning id)
            insert into ledger_posting (entry_id, position, account, debit, credit)
            select id, 0, '506', ?::numeric, 0 from gave union all select id, 1, '102', 0, ?::numeric from gave
            union all
            select id, 0, '102', ?::numeric, 0 from got union all select id, 1, '403', 0, ?::numeric from got
            """;

    private static final String SPENT =
            """
            with e as (
                insert into ledger_entry (id, union_id, entry_on, kind, description, recorded_by, recorder_name, recorded_at)
                values (uuidv7(), ?, ?, 'MANUAL', '送温暖', 'books', '记账人', now()) returning id)
            insert into ledger_posting (entry_id, position, account, debit, credit)
            select id, 0, '50206', ?::numeric, 0 from e union all select id, 1, '102', 0, ?::numeric from e
            """;
    private final BooksScene scene = new BooksScene();

    @Test
    void upper_subsidy_1113000_and_60_unions_report_spending_it_consolidated_spend_1113000() {
        scene.recorded(BooksScene.day(1, 5), "2000000.00");
        for (int at = 1; at <= 60; at++) {
            UUID basic = scene.funds.world.union("基层工会" + at, scene.bureau);
            give(scene.bureau, basic, "18550.00");
            spend(basic, "18550.00");
        }
        var statement = statement(scene.funds.chair, scene.bureau)
                .statusCode(200)
                .body("unions", equalTo(61))
                .body("lines.find { it.account == '506' }.own", equalTo("1113000.00"))
                .body("lines.find { it.account == '506' }.eliminated", equalTo("1113000.00"))
                .body("lines.find { it.account == '506' }.total", equalTo("0.00"))
                .body("lines.find { it.account == '403' }.below", equalTo("1113000.00"))
                .body("lines.find { it.account == '403' }.eliminated", equalTo("1113000.00"))
                .body("lines.find { it.account == '403' }.total", equalTo("0.00"))
                .body("lines.find { it.account == '404' }.total", equalTo("2000000.00"))
                .body("inTransit", equalTo("0.00"))
                .body("lines.find { it.account == '102' }.total", equalTo("887000.00"));
        List<String> expense = statement.extract().path("lines.findAll { it.kind == 'EXPENSE' }.total");
        assertThat(sum(expense)).isEqualByComparingTo("1113000.00");
    }

    @Test
    void seen_from_below_what_came_from_above_is_income() {
        UUID basic = scene.funds.world.union("基层工会", scene.bureau);
        give(scene.bureau, basic, "500.00");
        statement(scene.funds.chair, basic)
                .body("lines.find { it.account == '403' }.total", equalTo("500.00"))
                .body("lines.find { it.account == '403' }.eliminated", equalTo("0.00"));
    }

    @Test
    void merged_union_figures_of_the_first_half_year_stay_with_the_old_code_and_roll_up_to_the_successor() {
        UUID old = scene.funds.world.union("机电工会", scene.funds.world.root());
        UUID successor = scene.funds.world.union("能源工会", scene.bureau);
        spend(old, BooksScene.day(3, 1), "70.00");
        spend(successor, BooksScene.day(9, 1), "30.00");
        merged(old, successor, BooksScene.day(7, 1));
        statement(scene.funds.chair, successor)
                .statusCode(200)
                .body("unions", equalTo(2))
                .body("lines.find { it.account == '50206' }.own", equalTo("30.00"))
                .body("lines.find { it.account == '50206' }.total", equalTo("100.00"));
        statement(scene.funds.chair, successor, "&month=" + BooksScene.month(3)).body("lines", empty());
        Api.as(scene.funds.chair)
                .get("/statements/parts?account=50206&year=" + BooksScene.LAST_YEAR + "&unionId=" + successor)
                .then()
                .body("items.find { it.union.name == '机电工会' }.amount", equalTo("70.00"))
                .body("items.find { it.union.name == '能源工会' }.amount", equalTo("30.00"));
        Api.as(scene.funds.chair)
                .get("/ledger-entries?unionId=" + old)
                .then()
                .statusCode(200)
                .body("items.amount", hasItem("70.00"));
        Api.as(scene.funds.stranger)
                .get("/ledger-entries?unionId=" + old)
                .then()
                .statusCode(404);
    }

    @Test
    void money_from_outside_counts_and_what_both_sides_of_lie_inside_does_not() {
        UUID one = scene.funds.world.union("甲工会", scene.bureau);
        UUID group = scene.funds.world.union("甲小组", one);
        give(scene.funds.world.root(), scene.bureau, "900.00");
        give(scene.bureau, one, "500.00");
        give(one, group, "200.00");
        spend(group, "150.00");
        statement(scene.funds.chair, scene.bureau)
                .body("lines.find { it.account == '403' }.total", equalTo("900.00"))
                .body("lines.find { it.account == '506' }.total", equalTo("0.00"))
                .body("lines.find { it.account == '50206' }.total", equalTo("150.00"));
        statement(scene.funds.chair, one)
                .body("lines.find { it.account == '403' }.total", equalTo("500.00"))
                .body("lines.find { it.account == '506' }.total", equalTo("0.00"));
    }

    @Test
    void a_cell_opens_to_the_unions_below_and_these_to_their_entries() {
        UUID basic = scene.funds.world.union("二级工会", scene.bureau);
        UUID group = scene.funds.world.union("工会小组", basic);
        give(scene.bureau, basic, "500.00");
        spend(group, "120.00");
        spend(scene.bureau, "30.00");
        Api.as(scene.funds.chair)
                .get("/statements/parts?account=50206&year=" + BooksScene.LAST_YEAR + "&unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.union.name == '二级工会' }.amount", equalTo("120.00"))
                .body("items.find { it.union.id == '" + scene.bureau + "' }.amount", equalTo("30.00"));
        Api.as(scene.funds.chair)
                .get("/ledger-entries?account=50206&year=" + BooksScene.LAST_YEAR + "&unionId=" + basic)
                .then()
                .body("items.amount", hasItem("120.00"))
                .body("items", hasSize(1));
    }

    @Test
    void income_counts_in_its_month_and_what_is_there_from_the_beginning_of_the_books() {
        scene.recorded(BooksScene.day(1, 31), "100.00");
        scene.recorded(BooksScene.day(2, 1), "30.00");
        statement(scene.funds.chair, scene.bureau, "&month=" + BooksScene.month(2))
                .body("lines.find { it.account == '404' }.total", equalTo("30.00"))
                .body("lines.find { it.account == '102' }.total", equalTo("130.00"));
    }

    @Test
    void it_says_how_many_closed_their_books_and_what_came_to_light_later() {
        scene.recorded(BooksScene.day(12, 1), "100.00");
        UUID basic = scene.funds.world.union("基层工会", scene.bureau);
        spend(basic, "1.00");
        scene.closed(BooksScene.month(12));
        scene.record(
                        scene.funds.finance,
                        FundsScene.TODAY,
                        "9.00",
                        Map.of("month", BooksScene.month(12), "reason", "次年一月才收到回单"))
                .statusCode(201);
        statement(scene.funds.chair, scene.bureau)
                .body("unions", equalTo(2))
                .body("closed", equalTo(1))
                .body("restatements", equalTo(1))
                .body("lines.find { it.account == '404' }.total", equalTo("100.00"));
    }

    @Test
    void fetched_as_a_workbook_its_amounts_are_numbers_and_nothing_is_a_formula() throws IOException {
        scene.recorded(BooksScene.day(2, 1), "1234.50");
        byte[] file = Api.as(scene.funds.chair)
                .get("/statements/workbook?year=" + BooksScene.LAST_YEAR + "&unionId=" + scene.bureau)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row subsidy = rows.stream()
                    .filter(row -> row.getCellText(1).equals("404"))
                    .findFirst()
                    .orElseThrow();
            assertThat(subsidy.getCellText(2)).isEqualTo("政府补助收入");
            assertThat(subsidy.getCellAsNumber(6).orElseThrow()).isEqualByComparingTo("1234.50");
        }
    }

    @Test
    void for_a_foreign_union_nothing_of_it_exists() {
        scene.recorded(BooksScene.day(2, 1), "1.00");
        statement(scene.funds.stranger, scene.bureau).statusCode(404);
        statement(scene.funds.stranger, scene.funds.stranger.union())
                .statusCode(200)
                .body("lines", empty());
        Api.as(scene.funds.stranger)
                .get("/statements/parts?account=403&year=2025&unionId=" + scene.bureau)
                .then()
                .statusCode(404);
        Api.as(scene.funds.stranger)
                .get("/statements/workbook?year=2025&unionId=" + scene.bureau)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse statement(TestMember who, UUID union) {
        return statement(who, union, "");
    }

    private static ValidatableResponse statement(TestMember who, UUID union, String more) {
        return Api.as(who)
                .get("/statements?year=" + BooksScene.LAST_YEAR + "&unionId=" + union + more)
                .then();
    }

    private static void give(UUID from, UUID to, String amount) {
        var on = BooksScene.day(6, 1);
        World.run(GIVEN, from, on, to, on, amount, amount, amount, amount);
    }

    private static void spend(UUID union, String amount) {
        spend(union, BooksScene.day(7, 1), amount);
    }

    private static void spend(UUID union, LocalDate on, String amount) {
        World.run(SPENT, union, on, amount, amount);
    }

    private static void merged(UUID old, UUID successor, LocalDate day) {
        UUID plan = Ids.next();
        World.run(
                """
                insert into reorganization (id, root_id, union_id, title, effective_on, steps, concerned, status, drafted_by,
                                            drafter_name, drafted_at, closed_by, closer_name, closed_at)
                select ?, u.root_id, u.root_id, '机构改革', ?, '[]', '[]', 'CARRIED_OUT', 'one', '甲', now(), 'other', '乙', now()
                  from union_node u where u.id = ?
                """,
                plan,
                day,
                successor);
        World.run(
                """
                insert into union_succession (predecessor_id, successor_id, reorganization_id, how, on_day)
                values (?, ?, ?, 'MERGE', ?)
                """,
                old,
                successor,
                plan,
                day);
    }

    private static BigDecimal sum(List<String> amounts) {
        return amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
