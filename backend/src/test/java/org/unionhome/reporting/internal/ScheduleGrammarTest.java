package org.unionhome.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleGrammarTest {

    private static final Year YEAR = Year.of(2026);

    @ParameterizedTest
    @CsvSource({
        "全年,           2026-01-01/2027-01-01",
        "1 月,           2026-01-01/2026-02-01",
        "12月,           2026-12-01/2027-01-01",
        "3-6月,          2026-03-01/2026-07-01",
        "10-12月,        2026-10-01/2027-01-01",
        "6月底前,        2026-01-01/2026-07-01",
        "5月、9月,       2026-05-01/2026-06-01 2026-09-01/2026-10-01",
        "'4月、12月',    2026-04-01/2026-05-01 2026-12-01/2027-01-01",
        "3-5月、9-11月,  2026-03-01/2026-06-01 2026-09-01/2026-12-01",
        "３－６月,       2026-03-01/2026-07-01",
        "' １ 月 ',      2026-01-01/2026-02-01",
        "3月—6月,        2026-03-01/2026-07-01",
        "3～6月,         2026-03-01/2026-07-01",
        "3至6月,         2026-03-01/2026-07-01",
        "9月、5月,       2026-05-01/2026-06-01 2026-09-01/2026-10-01",
        "4月、5月,       2026-04-01/2026-06-01"
    })
    void knows_the_words_of_plans(String text, String windows) {
        assertThat(words(ScheduleGrammar.parse(text, YEAR).orElseThrow())).isEqualTo(windows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "择期", "13月", "0月", "6-3月", "3-13月", "3", "3-6", "3月、", "月", "春季", "3月5日", "全年全年"})
    void guesses_nothing(String text) {
        assertThat(ScheduleGrammar.parse(text, YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-02-29", "2026, 2026-02-28"})
    void february_ends_when_it_ends(int year, LocalDate last) {
        var window = ScheduleGrammar.parse("2月", Year.of(year)).orElseThrow().get(0);
        assertThat(window.holds(last, last)).isTrue();
        assertThat(window.holds(last, last.plusDays(1))).isFalse();
    }

    @Property
    void windows_are_in_order_apart_and_inside_the_year(
            @ForAll("schedules") String text, @ForAll @IntRange(min = 2000, max = 2100) int year) {
        List<DateWindow> windows = ScheduleGrammar.parse(text, Year.of(year)).orElseThrow();
        LocalDate reached = LocalDate.of(year, 1, 1).minusDays(1);
        for (DateWindow window : windows) {
            assertThat(window.from()).isAfter(reached).isBefore(window.to());
            reached = window.to();
        }
        assertThat(reached).isBeforeOrEqualTo(LocalDate.of(year + 1, 1, 1));
    }

    @Property
    void every_month_named_is_covered_and_no_other(@ForAll("months") List<Integer> months) {
        String text = months.stream().map(month -> month + "月").collect(Collectors.joining("、"));
        List<DateWindow> windows = ScheduleGrammar.parse(text, YEAR).orElseThrow();
        for (int month = 1; month <= 12; month++) {
            LocalDate first = YEAR.atMonth(month).atDay(1);
            LocalDate last = YEAR.atMonth(month).atEndOfMonth();
            assertThat(windows.stream().anyMatch(window -> window.holds(first, last)))
                    .isEqualTo(months.contains(month));
        }
    }

    @Property
    void width_and_spaces_do_not_matter(@ForAll("schedules") String text) {
        String wide = text.chars()
                .mapToObj(c -> c >= '0' && c <= '9' || c == '-'
                        ? String.valueOf((char) (c + 0xFEE0))
                        : String.valueOf((char) c))
                .collect(Collectors.joining("\u3000"));
        assertThat(ScheduleGrammar.parse(wide, YEAR)).isEqualTo(ScheduleGrammar.parse(text, YEAR));
    }

    @Provide
    Arbitrary<String> schedules() {
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        Arbitrary<String> range = Combinators.combine(month, month)
                .as((one, other) -> Math.min(one, other) + "-" + Math.max(one, other) + "月");
        return Arbitraries.oneOf(
                        month.map(one -> one + "月"), range, month.map(one -> one + "月底前"), Arbitraries.just("全年"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("、", parts));
    }

    @Provide
    Arbitrary<List<Integer>> months() {
        return Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(12);
    }

    private static String words(List<DateWindow> windows) {
        return windows.stream().map(window -> window.from() + "/" + window.to()).collect(Collectors.joining(" "));
    }
}
