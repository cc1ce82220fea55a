package org.unionhome.membership.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it into rosters: 2019-07-01, 2019/7/1, 2019.7.1, 2019年7月1日, 20190701, or the day number by
 * which spreadsheet programs count; a month alone (2019.07, 2019年7月, 201907) stands for its first day. A year always
 * has four digits, so that nothing is guessed.
 *
 * @param monthOnly the day was not written
 */
record WrittenDate(LocalDate day, boolean monthOnly) {

    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2})(?: ?[-/.月] ?(\\d{1,2}) ?[日号]?| ?月)?");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    static Optional<WrittenDate> parse(String text) {
        String plain = TIME.matcher(text.strip()).replaceFirst("");
        if (SERIAL.matcher(plain).matches()) {
            return Optional.of(new WrittenDate(SERIAL_ZERO.plusDays(Long.parseLong(plain)), false));
        }
        for (Pattern pattern : new Pattern[] {SEPARATED, JOINED}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return of(matcher.group(1), matcher.group(2), matcher.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> of(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
            return Optional.of(date)
                    .filter(made -> made.getYear() >= FIRST_YEAR && made.getYear() <= LAST_YEAR)
                    .map(made -> new WrittenDate(made, day == null));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
