package org.unionhome.kernel;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese working-day calendar: weekends, public holidays and make-up days (调休), as data with its source per
 * year. Before the notice of a year the days that the regulation fixes are free, those by the sun at least, and it says
 * so.
 */
@ApplicationScoped
public class WorkingDays {

    /** 元旦, 劳动节 and 国庆 by the regulation on public holidays (全国年节及纪念日放假办法, article 2). */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final Set<LocalDate> holidays = new TreeSet<>();
    private final Set<LocalDate> makeUpDays = new TreeSet<>();
    private final Set<Integer> listed = new TreeSet<>();
    private final Set<Integer> years = new TreeSet<>();

    WorkingDays() {
        this(read());
    }

    WorkingDays(Map<String, Year> announced) {
        announced.forEach((year, data) -> {
            listed.add(Integer.valueOf(year));
            if (!Boolean.TRUE.equals(data.provisional())) {
                years.add(Integer.valueOf(year));
            }
            data.holidays().forEach(range -> addAll(holidays, range));
            data.workingDays().forEach(range -> addAll(makeUpDays, range));
        });
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day) && !isFixedHoliday(day);
    }

    private boolean isFixedHoliday(LocalDate day) {
        return !listed.contains(day.getYear()) && FIXED.contains(MonthDay.from(day));
    }

    /** The day itself, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** The n-th working day after the given one (n ≥ 1). */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate candidate = day;
        for (int left = workingDays; left > 0; left--) {
            do {
                candidate = candidate.plusDays(1);
            } while (!isWorkingDay(candidate));
        }
        return candidate;
    }

    /** Whether the State Council's notice for the year is in the data. */
    public boolean isKnown(int year) {
        return years.contains(year);
    }

    /** Whether days reckoned from the one to the other may still change, as a year between them is not announced. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).anyMatch(year -> !isKnown(year));
    }

    private static void addAll(Set<LocalDate> days, String range) {
        String[] ends = range.split("/");
        LocalDate last = LocalDate.parse(ends[ends.length - 1]);
        LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).forEach(days::add);
    }

    static Map<String, Year> read() {
        try (var file = WorkingDays.class.getResourceAsStream("/calendar/working-days-cn.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<Map<String, Year>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One year: inclusive ranges {@code from/to} or single days.
     *
     * @param provisional the State Council has not announced the year yet
     */
    record Year(String source, @Nullable Boolean provisional, List<String> holidays, List<String> workingDays) {}
}
