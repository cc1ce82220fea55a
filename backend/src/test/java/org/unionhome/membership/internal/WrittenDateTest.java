package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WrittenDateTest {

    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 58_000;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Property(tries = 500)
    void a_day_is_understood_however_it_is_written(@ForAll("days") LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        for (String text : List.of(
                day.toString(),
                year + "/" + month + "/" + date,
                year + "." + month + "." + date,
                year + "-" + month + "-" + date,
                year + "年" + month + "月" + date + "日",
                year + " 年 " + month + " 月 " + date + " 日",
                "%04d%02d%02d".formatted(year, month, date),
                day + " 00:00:00")) {
            assertThat(WrittenDate.parse(text)).as(text).contains(new WrittenDate(day, false));
        }
    }

    @Property(tries = 200)
    void a_month_stands_for_its_first_day(@ForAll("days") LocalDate day) {
        var first = new WrittenDate(day.withDayOfMonth(1), true);
        for (String text : List.of(
                day.getYear() + "." + day.getMonthValue(),
                day.getYear() + "年" + day.getMonthValue() + "月",
                "%04d%02d".formatted(day.getYear(), day.getMonthValue()))) {
            assertThat(WrittenDate.parse(text)).as(text).contains(first);
        }
    }

    @Property(tries = 200)
    void the_day_numbers_of_spreadsheets_are_understood(@ForAll("days") LocalDate day) {
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(WrittenDate.parse(String.valueOf(serial))).contains(new WrittenDate(day, false));
    }

    @Property(tries = 1000)
    void no_text_breaks_it(@ForAll String text) {
        assertThat(WrittenDate.parse(text)).isNotNull();
    }

    @Example
    void days_that_do_not_exist_and_years_of_two_digits_are_refused() {
        for (String text :
                List.of("2019-02-30", "2019/13/1", "19.7.1", "7/1/2019", "2019-7-1x", "", "1899-12-31", "30000101")) {
            assertThat(WrittenDate.parse(text)).as(text).isEmpty();
        }
    }
}
