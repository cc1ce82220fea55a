package org.unionhome.kernel.imports;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/** Months and parts of wages as payrolls write them. What cannot be read is an issue of the row, which names no value. */
public final class PayrollCells {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-./年]?([0-9]{1,2})(?:[-./月][0-9]{0,2}日?)?");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]{1,2})?");

    private PayrollCells() {}

    /** @param usual the month of rows that name none */
    public static @Nullable YearMonth month(InputRow row, String field, YearMonth usual, List<RowIssue> issues) {
        if (!row.has(field)) {
            return usual;
        }
        Matcher written = MONTH.matcher(row.text(field).strip());
        try {
            if (written.matches()) {
                return YearMonth.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
            }
        } catch (DateTimeException noSuchMonth) {
            issues.add(RowIssue.error(field, "MONTH_SHAPE"));
            return null;
        }
        issues.add(RowIssue.error(field, "MONTH_SHAPE"));
        return null;
    }

    /**
     * What is filled in, by the name of its field.
     *
     * @param digits most digits before the point
     */
    public static Map<String, Money> parts(InputRow row, List<ImportField> fields, int digits, List<RowIssue> issues) {
        var parts = new LinkedHashMap<String, Money>();
        for (ImportField field : fields) {
            if (row.has(field.name())) {
                String text = row.text(field.name()).replaceAll("[¥￥元,\\s]", "");
                Matcher written = AMOUNT.matcher(text);
                if (written.matches() && written.group(1).length() <= digits) {
                    parts.put(field.name(), Money.of(text));
                } else {
                    issues.add(RowIssue.error(field.name(), "AMOUNT_SHAPE"));
                }
            }
        }
        return parts;
    }
}
