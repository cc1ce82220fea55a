package org.unionhome.reporting.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in which annual plans say when: 全年 (the whole year), 1 月 (a month), 3-6月 (from month to month), 6月底前 (by
 * the end of a month, so any time before it), and several of these with 、 between them. Full-width forms and spaces do
 * not matter. The windows are half-open, in order, and grown together where they touch.
 */
final class ScheduleGrammar {

    private static final Pattern SEPARATOR = Pattern.compile("[、,;]|及|和");
    private static final Pattern WHOLE_YEAR = Pattern.compile("全年");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月份?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})月?(?:[-‐–—―−~〜]+|至|到)(\\d{1,2})月份?");
    private static final Pattern DEADLINE = Pattern.compile("(\\d{1,2})月(?:底|末)(?:之|以)?前");

    private ScheduleGrammar() {}

    /** What the text means in that year; empty when it is none of the known forms. */
    static Optional<List<DateWindow>> parse(String text, Year year) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]+", "");
        var windows = new ArrayList<DateWindow>();
        for (String part : SEPARATOR.split(plain, -1)) {
            Optional<DateWindow> window = one(part, year);
            if (window.isEmpty()) {
                return Optional.empty();
            }
            windows.add(window.get());
        }
        return Optional.of(grownTogether(windows));
    }

    private static Optional<DateWindow> one(String part, Year year) {
        if (WHOLE_YEAR.matcher(part).matches()) {
            return months(1, 12, year);
        }
        Matcher month = MONTH.matcher(part);
        if (month.matches()) {
            return months(number(month, 1), number(month, 1), year);
        }
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            return months(number(range, 1), number(range, 2), year);
        }
        Matcher deadline = DEADLINE.matcher(part);
        return deadline.matches() ? months(1, number(deadline, 1), year) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<DateWindow> months(int first, int last, Year year) {
        if (first < 1 || last > 12 || first > last) {
            return Optional.empty();
        }
        LocalDate from = year.atMonth(first).atDay(1);
        return Optional.of(new DateWindow(from, year.atMonth(last).atDay(1).plusMonths(1)));
    }

    private static List<DateWindow> grownTogether(List<DateWindow> windows) {
        var grown = new ArrayList<DateWindow>();
        windows.stream().sorted(Comparator.comparing(DateWindow::from)).forEach(window -> {
            int end = grown.size() - 1;
            if (end >= 0 && grown.get(end).touches(window)) {
                DateWindow before = grown.get(end);
                LocalDate to = before.to().isAfter(window.to()) ? before.to() : window.to();
                grown.set(end, new DateWindow(before.from(), to));
            } else {
                grown.add(window);
            }
        });
        return List.copyOf(grown);
    }
}
