package org.unionhome.dues.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhome.kernel.imports.InputRow;

/** Amounts and days as banks write them; what could be read in two ways is not read. */
class PaymentReadingTest {

    private static final LocalDate LATEST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"25|25.00", "1,250.00|1250.00", "￥1，250.5|1250.50", "+1,234,567.89 元|1234567.89", "0.01|0.01"})
    void a_comma_between_thousands_is_read(String written, String amount) {
        PaymentReading read = reading(written, "2026-01-05");
        assertThat(read.issues()).isEmpty();
        assertThat(read.amount().toString()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,50", "1,25", "12,5000", "1,250,00", "0", "0,001", "-5"})
    void a_comma_anywhere_else_is_no_amount(String written) {
        assertThat(reading(written, "2026-01-05").issues()).extracting("code").containsExactly("AMOUNT_SHAPE");
    }

    @ParameterizedTest
    @CsvSource({"2026-1-5", "20260105", "2026/01/05", "2026.1.5", "2026年1月5日", "2026年1月5"})
    void a_day_is_read_as_banks_write_it(String written) {
        PaymentReading read = reading("1.00", written);
        assertThat(read.issues()).isEmpty();
        assertThat(read.paidOn()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026111", "202615", "2026-13-01", "2026-0105", "20260231"})
    void what_could_be_two_days_is_none(String written) {
        assertThat(reading("1.00", written).issues()).extracting("code").containsExactly("DAY_SHAPE");
    }

    @Test
    void a_day_to_come_is_none() {
        assertThat(reading("1.00", "2027-01-01").issues()).extracting("code").containsExactly("DAY_SHAPE");
    }

    private static PaymentReading reading(String amount, String day) {
        return PaymentReading.of(
                new InputRow(2, Map.of(PaymentFields.AMOUNT, amount, PaymentFields.PAID_ON, day)), LATEST);
    }
}
