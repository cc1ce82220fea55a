package org.unionhome.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What makes two records the same event. */
class FrequencyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Property(tries = 300)
    void theSameEventHasTheSameKeyAndAnotherHasNot(
            @ForAll Frequency frequency, @ForAll @IntRange(max = 800) int days, @ForAll("names") String name) {
        var one = new Occurrence(DAY, "SON", name);
        var other = new Occurrence(DAY.plusDays(days), "SON", name);
        assertThat(frequency.same(one, other))
                .isEqualTo(
                        frequency.keyOf(one).isPresent() && frequency.keyOf(one).equals(frequency.keyOf(other)));
        assertThat(frequency.same(one, one)).isEqualTo(frequency != Frequency.UNLIMITED);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> names() {
        return net.jqwik.api.Arbitraries.of("a1", "b2", "c3");
    }

    @Test
    void theTwoParentsAreTwoDeathsAndTheSameParentIsOne() {
        var father = new Occurrence(DAY, "FATHER", null);
        assertThat(Frequency.ONCE_PER_DECEASED.same(father, new Occurrence(DAY, "MOTHER", null)))
                .isFalse();
        assertThat(Frequency.ONCE_PER_DECEASED.same(father, new Occurrence(DAY.plusYears(1), "FATHER", "a1")))
                .isTrue();
    }

    @Test
    void aChildWithoutANameIsAnyChildOfThatDay() {
        var unnamed = new Occurrence(DAY, null, null);
        assertThat(Frequency.ONCE_PER_CHILD.same(unnamed, new Occurrence(DAY, "SON", "a1")))
                .isTrue();
        assertThat(Frequency.ONCE_PER_CHILD.same(unnamed, new Occurrence(DAY.plusDays(400), "SON", "a1")))
                .isFalse();
    }

    @Test
    void the_same_illness_counts_once_a_year_and_another_illness_by_itself() {
        var heart = new Occurrence(DAY, null, null, "CIRCULATORY");
        assertThat(Frequency.ONCE_PER_ILLNESS_YEAR.same(
                        heart, new Occurrence(DAY.minusDays(200), null, null, "CIRCULATORY")))
                .isTrue();
        assertThat(Frequency.ONCE_PER_ILLNESS_YEAR.same(heart, new Occurrence(DAY.minusDays(2), null, null, "INJURY")))
                .isFalse();
        assertThat(Frequency.ONCE_PER_ILLNESS_YEAR.same(
                        heart, new Occurrence(DAY.plusYears(1), null, null, "CIRCULATORY")))
                .isFalse();
        assertThat(Frequency.ONCE_PER_ILLNESS_YEAR.same(heart, new Occurrence(DAY.minusDays(2), null, null)))
                .as("an illness that is not told is taken for the same")
                .isTrue();
    }
}
