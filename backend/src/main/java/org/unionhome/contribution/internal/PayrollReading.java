package org.unionhome.contribution.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.PayrollCells;
import org.unionhome.kernel.imports.RowIssue;

/** Understands the cells of one row of payroll totals. */
record PayrollReading(
        String code, String name, @Nullable YearMonth month, Map<String, Money> parts, List<RowIssue> issues) {

    private static final int DIGITS = 12;

    /** @param usual the month of rows that name none */
    static PayrollReading of(InputRow row, YearMonth usual) {
        var issues = new ArrayList<RowIssue>();
        return new PayrollReading(
                row.text(PayrollFields.UNION),
                row.text(PayrollFields.NAME),
                PayrollCells.month(row, PayrollFields.MONTH, usual, issues),
                parts(row, issues),
                issues);
    }

    private static Map<String, Money> parts(InputRow row, List<RowIssue> issues) {
        Map<String, Money> parts = PayrollCells.parts(row, PayrollFields.PARTS, DIGITS, issues);
        if (parts.isEmpty() && issues.isEmpty()) {
            issues.add(RowIssue.error(null, "NO_WAGES"));
        }
        return parts;
    }
}
