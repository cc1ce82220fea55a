package org.unionhome.contribution.internal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;

/** Understands the cells of one row of payroll totals. */
record PayrollReading(
        String code, String name, @Nullable YearMonth month, Map<String, Money> parts, List<RowIssue> issues) {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-./年]?([0-9]{1,2})(?:[-./月][0-9]{0,2}日?)?");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?");

    /** @param usual the month of rows that name none */
    static PayrollReading of(InputRow row, YearMonth usual) {
        var issues = new ArrayList<RowIssue>();
        return new PayrollReading(
                row.text(PayrollFields.UNION),
                row.text(PayrollFields.NAME),
                month(row, usual, issues),
                parts(row, issues),
                issues);
    }

    private static @Nullable YearMonth month(InputRow row, YearMonth usual, List<RowIssue> issues) {
        if (!row.has(PayrollFields.MONTH)) {
            return usual;
        }
        Matcher written = MONTH.matcher(row.text(PayrollFields.MONTH).strip());
        try {
            if (written.matches()) {
                return YearMonth.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
            }
        } catch (DateTimeException noSuchMonth) {
            issues.add(RowIssue.error(PayrollFields.MONTH, "MONTH_SHAPE"));
            return null;
        }
        issues.add(RowIssue.error(PayrollFields.MONTH, "MONTH_SHAPE"));
        return null;
    }

    private static Map<String, Money> parts(InputRow row, List<RowIssue> issues) {
        var parts = new LinkedHashMap<String, Money>();
        for (ImportField field : PayrollFields.PARTS) {
            if (row.has(field.name())) {
                String text = row.text(field.name()).replaceAll("[¥￥元,\\s]", "");
                if (AMOUNT.matcher(text).matches()) {
                    parts.put(field.name(), Money.of(text));
                } else {
                    issues.add(RowIssue.error(field.name(), "AMOUNT_SHAPE"));
                }
            }
        }
        if (parts.isEmpty() && issues.isEmpty()) {
            issues.add(RowIssue.error(null, "NO_WAGES"));
        }
        return parts;
    }
}
