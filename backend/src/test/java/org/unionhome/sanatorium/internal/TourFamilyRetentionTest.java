package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.sanatorium.TourWithFamily;
import org.unionhome.testing.World;

/** Who came along is forgotten a year after the tour left, and not before. */
@QuarkusTest
class TourFamilyRetentionTest {

    @Inject
    TourFamilyRetention retention;

    @Test
    void family_is_forgotten_a_year_after_the_tour_left() {
        var tour = TourWithFamily.announced();
        retention.removeOld();
        assertThat(tour.family()).isEqualTo(1);
        LocalDate today = LocalDate.now(Clocks.CHINA);
        World.run(
                "update sanatorium_tour set apply_until = ?, begins_on = ? where id = ?::uuid",
                today.minusDays(400),
                today.minusDays(370),
                tour.id());
        retention.removeOld();
        assertThat(tour.family()).isZero();
    }
}
