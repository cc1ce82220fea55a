package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.internal.SmallCells.Cell;

/** Nobody is recognised in a table: neither in a cell, nor by reckoning from the sum. */
class SmallCellsTest {

    private static final int SMALLEST = 5;

    @Test
    void cells_with_enough_persons_and_their_sum_are_shown() {
        assertThat(shown(12, 7, 5)).containsExactlyInAnyOrder("ALL", "0", "1");
    }

    @Test
    void a_single_small_cell_takes_the_next_smallest_with_it() {
        assertThat(shown(42, 3, 29, 10)).containsExactlyInAnyOrder("ALL", "1");
    }

    @Test
    void two_small_cells_whose_sum_is_small_take_a_third_with_them() {
        assertThat(shown(33, 2, 1, 10, 20)).containsExactlyInAnyOrder("ALL", "3");
    }

    @Test
    void two_small_cells_whose_sum_is_not_small_are_left_out_alone() {
        assertThat(shown(27, 4, 3, 20)).containsExactlyInAnyOrder("ALL", "2");
    }

    @Test
    void a_sum_of_a_few_shows_nothing() {
        assertThat(shown(4, 4)).isEmpty();
    }

    @Test
    void a_cell_that_is_the_sum_and_small_hides_the_sum() {
        assertThat(shown(3, 3, 0)).containsExactly("1");
    }

    @Test
    void a_cell_of_nobody_is_shown_and_hides_nobody() {
        assertThat(shown(9, 9, 0)).containsExactlyInAnyOrder("ALL", "0", "1");
    }

    @Test
    void years_without_a_sum_are_judged_each_alone() {
        assertThat(SmallCells.shown(List.of(new Cell("2025", 3), new Cell("2026", 8)), SMALLEST))
                .containsExactly("2026");
    }

    @Test
    void whatever_the_table_what_is_left_out_is_never_one_cell_nor_a_few_persons() {
        var random = new Random(20261126);
        for (int run = 0; run < 5_000; run++) {
            int[] persons = random.ints(1 + random.nextInt(8), 0, 12).toArray();
            int sum = 0;
            for (int one : persons) {
                sum += one;
            }
            Set<String> shown = shown(sum, persons);
            int hidden = 0;
            int cells = 0;
            for (int at = 0; at < persons.length; at++) {
                if (shown.contains(String.valueOf(at))) {
                    assertThat(persons[at] == 0 || persons[at] >= SMALLEST).isTrue();
                } else {
                    hidden += persons[at];
                    cells++;
                }
            }
            if (shown.contains("ALL") && cells > 0) {
                assertThat(cells).isGreaterThan(1);
                assertThat(hidden).isGreaterThanOrEqualTo(SMALLEST);
            }
        }
    }

    private static Set<String> shown(int sum, int... persons) {
        var parts = new ArrayList<Cell>();
        for (int at = 0; at < persons.length; at++) {
            parts.add(new Cell(String.valueOf(at), persons[at]));
        }
        return SmallCells.shown(new Cell("ALL", sum), parts, SMALLEST);
    }
}
