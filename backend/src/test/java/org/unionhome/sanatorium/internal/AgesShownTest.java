package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhome.sanatorium.internal.YearFigures.Count;

/** Figures by age. */
class AgesShownTest {

    @Test
    void they_are_shown_from_young_to_old_where_each_is_of_at_least_five() {
        assertThat(AgesShown.of(List.of(
                        new Count("FROM_55", 5),
                        new Count("UNKNOWN", 6),
                        new Count("UNDER_35", 40),
                        new Count("FROM_35", 9))))
                .hasValueSatisfying(ages -> assertThat(ages)
                        .extracting(Count::of)
                        .containsExactly("UNDER_35", "FROM_35", "FROM_55", "UNKNOWN"));
    }

    @Test
    void one_of_four_hides_all_of_them_since_it_could_be_reckoned_from_the_sum() {
        assertThat(AgesShown.of(List.of(new Count("UNDER_35", 40), new Count("FROM_35", 4))))
                .isEmpty();
    }
}
