package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingYearTest {

    @Test
    void four_years_running_are_four_in_a_row_and_the_latest_stands_first() {
        var years = PairingYear.inARow(List.of(of(2020), of(2021), of(2022), of(2023)));
        assertThat(years).extracting(PairingYear::year).containsExactly(2023, 2022, 2021, 2020);
        assertThat(years).extracting(PairingYear::consecutive).containsExactly(4, 3, 2, 1);
    }

    @Test
    void a_year_without_a_roster_begins_the_count_anew() {
        var years = PairingYear.inARow(List.of(of(2019), of(2020), of(2022), of(2023)));
        assertThat(years).extracting(PairingYear::consecutive).containsExactly(2, 1, 2, 1);
    }

    @Test
    void no_pairings_are_no_years() {
        assertThat(PairingYear.inARow(List.of())).isEmpty();
    }

    private static PairingYear of(int year) {
        return new PairingYear(year, 3, 3, 3, 0, 0, 0, 1);
    }
}
