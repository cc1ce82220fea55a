package org.unionhome.funds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Walk;
import org.unionhome.testing.World;

/** Whatever is entered, taken back, closed, reopened and restated in whatever order: the books balance. */
@QuarkusTest
class BooksBalanceTest {

    private static final int STEPS = 140;
    private final BooksScene scene = new BooksScene();
    private final Walk walk = new Walk();
    private final List<String> entries = new ArrayList<>();
    private final List<String> closings = new ArrayList<>();

    @Test
    void any_interleaving_of_operations_leaves_the_ledger_balanced_and_closed_months_as_they_were() {
        closedAndRestated();
        for (int step = 0; step < STEPS; step++) {
            anything();
            balanced();
        }
        assertThat(World.count("select count(*) from ledger_closing where union_id = ?", scene.bureau))
                .as("closed " + walk)
                .isPositive();
        assertThat(World.count(
                        "select count(*) from ledger_entry where union_id = ? and restates is not null", scene.bureau))
                .as("restated " + walk)
                .isPositive();
    }

    /** Whatever comes after it. */
    private void closedAndRestated() {
        enter(BooksScene.day(1, 5), null);
        keep(closings, scene.close(scene.funds.finance, BooksScene.month(1)).extract());
        enter(FundsScene.TODAY, Map.of("month", BooksScene.month(1), "reason", "迟到的回单"));
        balanced();
    }

    private void anything() {
        walk.step();
        switch (walk.upTo(8)) {
            case 0, 1 -> enter(day(), null);
            case 2, 3 -> enter(FundsScene.TODAY, Map.of("month", BooksScene.month(month()), "reason", "迟到的回单"));
            case 4 -> takeBack();
            case 5, 6 ->
                keep(
                        closings,
                        scene.close(scene.funds.finance, BooksScene.month(month()))
                                .extract());
            default -> reopen();
        }
    }

    private void enter(LocalDate on, @Nullable Map<String, String> restates) {
        String amount = (1 + walk.upTo(900)) + ".25";
        keep(entries, scene.record(scene.funds.finance, on, amount, restates).extract());
    }

    private void takeBack() {
        if (!entries.isEmpty()) {
            scene.reverse(entries.get(walk.upTo(entries.size())), walk.eitherWay() ? day() : FundsScene.TODAY);
        }
    }

    private void reopen() {
        if (!closings.isEmpty()) {
            scene.reopen(scene.funds.chair, closings.get(walk.upTo(closings.size())), 0);
        }
    }

    private static void keep(List<String> ids, ExtractableResponse<?> answer) {
        if (answer.statusCode() == 201) {
            ids.add(answer.path("id"));
        }
    }

    private int month() {
        return 1 + walk.upTo(4);
    }

    private LocalDate day() {
        return BooksScene.day(month(), 1 + walk.upTo(28));
    }

    private void balanced() {
        assertThat(World.text(
                        """
                        select concat_ws('|',
                            (select sum(p.debit) is not distinct from sum(p.credit)
                               from ledger_posting p join ledger_entry e on e.id = p.entry_id
                              where e.union_id = u.id),
                            not exists (select 1 from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                         where e.union_id = u.id
                                         group by e.id having sum(p.debit) <> sum(p.credit)),
                            not exists (select 1
                                          from ledger_closing c
                                         where c.union_id = u.id and c.reopened_at is null
                                           and c.entries <> (select count(*) from ledger_entry e
                                                              where e.union_id = c.union_id and e.entry_on >= c.month
                                                                and e.entry_on < c.month + interval '1 month')),
                            not exists (select 1
                                          from ledger_closing c
                                         where c.union_id = u.id
                                           and (select coalesce(sum(f.debit - f.credit), 0)
                                                  from ledger_closing_figure f where f.closing_id = c.id) <> 0))
                          from union_node u where u.id = ?
                        """,
                        scene.bureau))
                .as(walk.toString())
                .isEqualTo("t|t|t|t");
    }

    @Test
    void whoever_enters_while_the_month_is_closed_is_counted_or_refused() throws Exception {
        var answers = new ArrayList<Integer>();
        var threads = Executors.newFixedThreadPool(9);
        try {
            var work = new ArrayList<Callable<Integer>>(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            at -> () -> scene.record(scene.funds.finance, BooksScene.day(9, 9), "1.00", null)
                                    .extract()
                                    .statusCode())
                    .toList());
            work.add(4, () -> scene.close(scene.funds.finance, BooksScene.month(9))
                    .extract()
                    .statusCode());
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).isSubsetOf(201, 409);
        assertThat(answers.remove(4)).isEqualTo(201);
        long entered = answers.stream().filter(status -> status == 201).count();
        assertThat(World.count("select entries from ledger_closing where union_id = ?", scene.bureau))
                .isEqualTo(entered);
        assertThat(World.count("select count(*) from ledger_entry where union_id = ?", scene.bureau))
                .isEqualTo(entered);
    }
}
