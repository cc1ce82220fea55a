package org.unionhome.dues.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;

/** Understands the cells of one line of money. Only what has no amount or day is wrong: money is never dropped. */
record PaymentReading(
        @Nullable String memberNo,
        @Nullable IdNumber idNumber,
        String name,
        Money amount,
        LocalDate paidOn,
        String reference,
        List<RowIssue> issues) {

    /** A comma stands between thousands and nowhere else. */
    private static final Pattern AMOUNT =
            Pattern.compile("(0|[1-9][0-9]{0,8}|[1-9][0-9]{0,2}(,[0-9]{3}){1,2})(\\.[0-9]{1,2})?");
    /** Eight digits, or with a sign between year, month and day: what could be read in two ways is not read. */
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})|([0-9]{4})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?");

    static PaymentReading of(InputRow row, LocalDate latest) {
        var issues = new ArrayList<RowIssue>();
        return new PaymentReading(
                row.has(PaymentFields.MEMBER_NO) ? row.text(PaymentFields.MEMBER_NO) : null,
                IdNumber.parse(row.text(PaymentFields.ID_NUMBER).replaceAll("[\\s'‘’`]", ""))
                        .orElse(null),
                row.text(PaymentFields.NAME),
                amount(row, issues),
                day(row, latest, issues),
                row.text(PaymentFields.REFERENCE),
                issues);
    }

    private static Money amount(InputRow row, List<RowIssue> issues) {
        String text = row.text(PaymentFields.AMOUNT).replaceAll("[¥￥元+\\s]", "").replace('，', ',');
        Money amount = AMOUNT.matcher(text).matches() ? Money.of(text.replace(",", "")) : Money.ZERO;
        if (amount.isZero()) {
            issues.add(RowIssue.error(PaymentFields.AMOUNT, "AMOUNT_SHAPE"));
        }
        return amount;
    }

    /** A line without a day could not be told from the same one of another month, nor from itself on the next day. */
    private static LocalDate day(InputRow row, LocalDate latest, List<RowIssue> issues) {
        if (!row.has(PaymentFields.PAID_ON)) {
            return latest;
        }
        Matcher written = DAY.matcher(row.text(PaymentFields.PAID_ON).strip());
        if (written.matches()) {
            try {
                LocalDate day = LocalDate.parse("%s-%02d-%02d"
                        .formatted(
                                part(written, 1),
                                Integer.parseInt(part(written, 2)),
                                Integer.parseInt(part(written, 3))));
                if (!day.isAfter(latest)) {
                    return day;
                }
            } catch (DateTimeParseException noSuchDay) {
                issues.add(RowIssue.error(PaymentFields.PAID_ON, "DAY_SHAPE"));
                return latest;
            }
        }
        issues.add(RowIssue.error(PaymentFields.PAID_ON, "DAY_SHAPE"));
        return latest;
    }

    /** Written without signs between its parts, or with them. */
    private static String part(Matcher written, int at) {
        String run = written.group(at);
        return run == null ? written.group(at + 3) : run;
    }

    /** The line itself: the bank's own number, and everything else that it says. */
    PaymentKey key(String payer) {
        return new PaymentKey(payer, reference, amount, paidOn);
    }
}
