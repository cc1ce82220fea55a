package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;

/** What can be done with a tour at each point of its way. */
class TourRightsTest {

    private static final LocalDate LEAVES = LocalDate.of(2026, 6, 20);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 1);

    @Test
    void the_rule_is_published_before_the_draw_and_the_draw_is_run_after_the_last_day() {
        assertThat(TourRights.of(tour("OPEN", null, null), UNTIL))
                .containsExactly("COMMIT", "TRY", "CHANGE", "FILE", "CANCEL", "KEEP_FAMILY", "KEEP_LIST");
        assertThat(TourRights.of(tour("OPEN", "digest", null), UNTIL)).doesNotContain("DRAW", "COMMIT");
        assertThat(TourRights.of(tour("OPEN", "digest", null), UNTIL.plusDays(1)))
                .contains("DRAW");
        assertThat(TourRights.of(tour("OPEN", null, null), UNTIL.plusDays(1))).doesNotContain("DRAW");
    }

    @Test
    void the_roll_is_called_on_the_day_with_papers_only() {
        assertThat(TourRights.of(tour("LOCKED", "digest", null), LEAVES)).doesNotContain("CALL_ROLL");
        assertThat(TourRights.of(tour("LOCKED", "digest", "{}"), LEAVES.minusDays(1)))
                .doesNotContain("CALL_ROLL");
        assertThat(TourRights.of(tour("LOCKED", "digest", "{}"), LEAVES)).contains("CALL_ROLL");
    }

    @Test
    void what_has_left_or_does_not_leave_is_only_looked_at() {
        assertThat(TourRights.of(tour("DEPARTED", "digest", "{}"), LEAVES)).containsExactly("KEEP_FAMILY", "KEEP_LIST");
        assertThat(TourRights.of(tour("CANCELLED", null, null), UNTIL)).containsExactly("KEEP_LIST");
    }

    @Test
    void applications_are_taken_through_the_last_day_and_again_after_the_draw_until_it_leaves() {
        assertThat(tour("OPEN", null, null).takesApplications(UNTIL)).isTrue();
        assertThat(tour("OPEN", null, null).takesApplications(UNTIL.plusDays(1)))
                .isFalse();
        assertThat(tour("DRAWN", "digest", null).takesApplications(UNTIL.plusDays(1)))
                .isTrue();
        assertThat(tour("DRAWN", "digest", null).takesApplications(LEAVES)).isFalse();
        assertThat(tour("LOCKED", "digest", null).takesApplications(UNTIL)).isFalse();
    }

    private static TourRow tour(String status, @Nullable String commitment, @Nullable String papers) {
        UUID any = UUID.randomUUID();
        return new TourRow(
                any,
                any,
                any,
                any,
                "遂昌一线",
                "331123",
                "丽水市遂昌县",
                false,
                false,
                null,
                "UNIT_GROUP",
                LEAVES,
                5,
                Money.of("2900.00"),
                6,
                30,
                UNTIL,
                status,
                30,
                10,
                0,
                0,
                0,
                0,
                commitment,
                papers,
                null,
                "DRAW",
                null,
                null,
                0);
    }
}
