package org.unionhome.dues.internal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.membership.MemberRoll;

/** Understands the cells of one row of a payroll. Messages name what is wrong and never quote a sensitive value. */
record WageReading(
        @Nullable String memberNo,
        @Nullable IdNumber idNumber,
        String name,
        @Nullable YearMonth from,
        Map<String, Money> parts,
        List<RowIssue> issues)
        implements MemberRoll.Numbered {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-./年]?([0-9]{1,2})(?:[-./月][0-9]{0,2}日?)?");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?");

    static WageReading of(InputRow row, YearMonth usual) {
        var issues = new ArrayList<RowIssue>();
        if (!row.has(WageFields.MEMBER_NO) && !row.has(WageFields.ID_NUMBER)) {
            issues.add(RowIssue.error(null, "KEY_MISSING"));
        }
        return new WageReading(
                row.has(WageFields.MEMBER_NO) ? row.text(WageFields.MEMBER_NO) : null,
                idNumber(row, issues),
                row.text(WageFields.NAME),
                month(row, usual, issues),
                parts(row, issues),
                issues);
    }

    private static @Nullable IdNumber idNumber(InputRow row, List<RowIssue> issues) {
        if (!row.has(WageFields.ID_NUMBER)) {
            return null;
        }
        String text = row.text(WageFields.ID_NUMBER).replaceAll("[\\s'‘’`]", "");
        var fault = IdNumber.judge(text);
        if (fault != IdNumber.Fault.NONE) {
            issues.add(RowIssue.error(WageFields.ID_NUMBER, "ID_NUMBER_" + fault.name()));
        }
        return IdNumber.parse(text).orElse(null);
    }

    private static @Nullable YearMonth month(InputRow row, YearMonth usual, List<RowIssue> issues) {
        if (!row.has(WageFields.MONTH)) {
            return usual;
        }
        Matcher written = MONTH.matcher(row.text(WageFields.MONTH).strip());
        try {
            if (written.matches()) {
                return YearMonth.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
            }
        } catch (DateTimeException noSuchMonth) {
            issues.add(RowIssue.error(WageFields.MONTH, "MONTH_SHAPE"));
            return null;
        }
        issues.add(RowIssue.error(WageFields.MONTH, "MONTH_SHAPE"));
        return null;
    }

    private static Map<String, Money> parts(InputRow row, List<RowIssue> issues) {
        var parts = new LinkedHashMap<String, Money>();
        for (ImportField field : WageFields.PARTS) {
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
            issues.add(RowIssue.error(null, "NO_WAGE"));
        }
        return parts;
    }
}
