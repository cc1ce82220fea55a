package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.World;

/** A closing closes everything up to the end of its month, months without an entry included. */
@QuarkusTest
class ClosedMonthsTest {

    private final BooksScene scene = new BooksScene();

    @Test
    void nothing_is_entered_before_a_closed_month_also_where_none_was_closed_by_itself() {
        scene.recorded(BooksScene.day(12, 1), "1000.00");
        String december = scene.closed(BooksScene.month(12));
        for (LocalDate on : List.of(BooksScene.day(1, 15), BooksScene.day(11, 30), LocalDate.of(1999, 5, 1))) {
            scene.record(scene.funds.finance, on, "1.00", null).statusCode(409).body("code", equalTo("MONTH_CLOSED"));
        }
        scene.close(scene.funds.finance, BooksScene.month(3)).statusCode(409).body("code", equalTo("MONTH_CLOSED"));
        scene.months().body("items.closed", everyItem(equalTo(true)));
        assertThatThrownBy(() -> World.run(
                        "insert into ledger_entry (id, union_id, entry_on, kind, description, recorded_by, recorder_name,"
                                + " recorded_at) values (uuidv7(), ?, ?, 'MANUAL', 'x', 'x', 'x', now())",
                        scene.bureau,
                        BooksScene.day(2, 1)))
                .rootCause()
                .hasMessageContaining("the month is closed");
        assertThatThrownBy(() -> World.run(
                        "insert into ledger_posting (entry_id, position, account, debit, credit)"
                                + " select id, 8 + n, '102', 1 - n, n from ledger_entry, generate_series(0, 1) n"
                                + " where union_id = ?",
                        scene.bureau))
                .rootCause()
                .hasMessageContaining("the month is closed");
        var late = Map.of("month", BooksScene.month(11), "reason", "次年一月才收到回单");
        scene.record(scene.funds.finance, FundsScene.TODAY, "300.00", late)
                .statusCode(201)
                .body("restates.month", equalTo(BooksScene.month(11)));
        scene.reopen(scene.funds.chair, december, 0).statusCode(201);
        scene.recorded(BooksScene.day(1, 15), "1.00");
    }
}
