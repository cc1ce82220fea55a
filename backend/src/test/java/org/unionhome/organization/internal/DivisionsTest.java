package org.unionhome.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private final Divisions divisions = new Divisions();

    @Test
    void xuanwu_is_known_until_it_went_into_xicheng() {
        assertThat(divisions.find("110104", LocalDate.of(2010, 6, 30))).isPresent();
        assertThat(divisions.find("110104", LocalDate.of(2010, 7, 1))).isEmpty();
        assertThat(divisions.find("110102", LocalDate.of(2010, 7, 1))).isPresent();
    }

    @Test
    void a_code_the_snapshot_does_not_hold_is_unknown() {
        assertThat(divisions.find("330399", LocalDate.of(2026, 11, 1))).isEmpty();
    }

    @Test
    void every_province_is_there_and_each_is_found_by_a_part_of_its_name_or_code() {
        assertThat(divisions.matching(null))
                .filteredOn(division -> division.code().endsWith("0000"))
                .hasSize(34);
        assertThat(divisions.matching("温州")).extracting(Division::code).contains("330300", "330302");
        assertThat(divisions.matching("3303"))
                .allMatch(division -> division.code().startsWith("3303"));
    }
}
