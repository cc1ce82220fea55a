package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.sanatorium.internal.ProgramContent.Destination;

/** Whether a tour fits its programme: June to September 2026, to Suichang, as a group or at one base. */
class TourPlanPolicyTest {

    private static final UUID BASE = UUID.fromString("019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    @Test
    void a_group_that_leaves_in_june_fits() {
        assertThat(faults(group("2026-06-01", "2026-05-20"))).isEmpty();
    }

    @Test
    void outside_the_months_of_the_programme_none_leaves() {
        assertThat(faults(group("2026-05-31", "2026-05-20"))).containsExactly("/beginsOn");
        assertThat(faults(group("2027-06-01", "2026-05-20"))).containsExactly("/beginsOn");
        assertThat(faults(group("2026-09-30", "2026-05-20"))).isEmpty();
    }

    @Test
    void applications_end_after_today_and_before_it_leaves() {
        assertThat(faults(group("2026-06-01", "2026-04-30"))).containsExactly("/applyUntil");
        assertThat(faults(group("2026-06-01", "2026-06-01"))).containsExactly("/applyUntil");
    }

    @Test
    void a_stay_at_a_base_names_one_of_the_programme_and_a_group_names_none() {
        assertThat(faults(tour("331123", "DESIGNATED_BASE", null, 6, 30))).containsExactly("/baseId");
        assertThat(faults(tour("331123", "DESIGNATED_BASE", BASE, 6, 30))).isEmpty();
        assertThat(faults(tour("331123", "UNIT_GROUP", BASE, 6, 30))).containsExactly("/baseId");
        assertThat(faults(tour("331123", "DESIGNATED_BASE", UUID.randomUUID(), 6, 30)))
                .containsExactly("/baseId");
    }

    @Test
    void it_goes_where_the_programme_goes_in_a_form_of_the_programme_with_places_for_the_minimum() {
        assertThat(faults(tour("340100", "POOLED", null, 6, 5)))
                .containsExactlyInAnyOrder("/division", "/form", "/maximum");
    }

    private static TourContent group(String beginsOn, String applyUntil) {
        return content("331123", "UNIT_GROUP", null, LocalDate.parse(beginsOn), 6, 30, LocalDate.parse(applyUntil));
    }

    private static TourContent tour(String division, String form, @Nullable UUID base, int minimum, int maximum) {
        return content(division, form, base, LocalDate.of(2026, 7, 1), minimum, maximum, LocalDate.of(2026, 6, 1));
    }

    private static TourContent content(
            String division,
            String form,
            @Nullable UUID base,
            LocalDate beginsOn,
            int minimum,
            int maximum,
            LocalDate applyUntil) {
        return new TourContent(
                UUID.randomUUID(),
                "遂昌一线",
                division,
                null,
                base,
                form,
                beginsOn,
                5,
                Money.of("2900.00"),
                minimum,
                maximum,
                applyUntil,
                null);
    }

    private static List<String> faults(TourContent tour) {
        var program = new ProgramRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "2026年度职工疗休养",
                "ALL_MEMBERS",
                2026,
                1,
                6,
                9,
                "ADMIN_WELFARE",
                List.of("UNIT_GROUP", "DESIGNATED_BASE"),
                "33",
                100,
                null,
                "{}",
                "PUBLISHED",
                null,
                0);
        return TourPlanPolicy.faults(
                        tour, program, List.of(new Destination("331123", "丽水市遂昌县", false)), List.of(BASE), TODAY)
                .stream()
                .map(FieldFault::pointer)
                .toList();
    }
}
