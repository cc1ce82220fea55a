package org.unionhome.welfare.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.membership.MemberRoll;

/** Understands the cells of one row. Messages name what is wrong and never quote a sensitive value. */
record EnrollmentReading(
        String roundNo,
        @Nullable String memberNo,
        @Nullable IdNumber idNumber,
        String name,
        int shares,
        Money ownShare,
        List<RowIssue> issues)
        implements MemberRoll.Numbered {

    static EnrollmentReading of(InputRow row) {
        var issues = new ArrayList<RowIssue>();
        IdNumber idNumber = idNumber(row, issues);
        if (!row.has(EnrollmentFields.MEMBER_NO) && !row.has(EnrollmentFields.ID_NUMBER)) {
            issues.add(RowIssue.error(null, "KEY_MISSING"));
        }
        return new EnrollmentReading(
                row.text(EnrollmentFields.ROUND_NO),
                row.has(EnrollmentFields.MEMBER_NO) ? row.text(EnrollmentFields.MEMBER_NO) : null,
                idNumber,
                row.text(EnrollmentFields.NAME),
                shares(row, issues),
                ownShare(row, issues),
                issues);
    }

    private static @Nullable IdNumber idNumber(InputRow row, List<RowIssue> issues) {
        if (!row.has(EnrollmentFields.ID_NUMBER)) {
            return null;
        }
        String text = row.text(EnrollmentFields.ID_NUMBER).replaceAll("[\\s'‘’`]", "");
        var fault = IdNumber.judge(text);
        if (fault != IdNumber.Fault.NONE) {
            issues.add(RowIssue.error(EnrollmentFields.ID_NUMBER, "ID_NUMBER_" + fault.name()));
        }
        return IdNumber.parse(text).orElse(null);
    }

    private static int shares(InputRow row, List<RowIssue> issues) {
        String text = row.text(EnrollmentFields.SHARES);
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9][0-9]?|100")) {
            issues.add(RowIssue.error(EnrollmentFields.SHARES, "SHARES_SHAPE"));
            return 1;
        }
        return Integer.parseInt(text);
    }

    private static Money ownShare(InputRow row, List<RowIssue> issues) {
        String text = row.text(EnrollmentFields.OWN_SHARE).replaceAll("[¥元,]", "");
        if (!text.matches("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?")) {
            issues.add(RowIssue.error(EnrollmentFields.OWN_SHARE, "AMOUNT_SHAPE"));
            return Money.ZERO;
        }
        return Money.of(text);
    }

    boolean isWrong() {
        return issues.stream().anyMatch(RowIssue::error);
    }
}
