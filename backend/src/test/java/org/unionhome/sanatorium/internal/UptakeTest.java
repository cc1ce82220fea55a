package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Completed persons by entitled persons. */
class UptakeTest {

    @Test
    void completion_of_1880_of_2036_is_92_3_per_cent() {
        assertThat(new Uptake(1880, 2036).percent()).contains(new BigDecimal("92.3"));
        assertThat(new Uptake(1880, 2037).percent()).contains(new BigDecimal("92.3"));
        assertThat(new Uptake(1880, 2035).percent()).contains(new BigDecimal("92.4"));
    }

    @Test
    void where_nobody_is_entitled_there_is_no_percentage() {
        assertThat(new Uptake(0, 0).percent()).isEmpty();
    }
}
