package org.unionhome.dues.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.PayrollCells;
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

    private static final int DIGITS = 9;

    static WageReading of(InputRow row, YearMonth usual) {
        var issues = new ArrayList<RowIssue>();
        if (!row.has(WageFields.MEMBER_NO) && !row.has(WageFields.ID_NUMBER)) {
            issues.add(RowIssue.error(null, "KEY_MISSING"));
        }
        return new WageReading(
                row.has(WageFields.MEMBER_NO) ? row.text(WageFields.MEMBER_NO) : null,
                idNumber(row, issues),
                row.text(WageFields.NAME),
                PayrollCells.month(row, WageFields.MONTH, usual, issues),
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

    private static Map<String, Money> parts(InputRow row, List<RowIssue> issues) {
        Map<String, Money> parts = PayrollCells.parts(row, WageFields.PARTS, DIGITS, issues);
        if (parts.isEmpty() && issues.isEmpty()) {
            issues.add(RowIssue.error(null, "NO_WAGE"));
        }
        return parts;
    }
}
