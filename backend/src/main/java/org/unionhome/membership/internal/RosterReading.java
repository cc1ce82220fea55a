package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;

/** Understands the cells of a roster. Messages name what is wrong and never quote a sensitive value. */
final class RosterReading {

    private static final int WORKING_AGE = 16;
    private static final int OLDEST = 120;
    private static final Pattern DOTS = Pattern.compile("[•・‧∙⋅．｡●]");
    private static final Pattern GAPS = Pattern.compile("(?<=[\\p{IsHan}〇·]) | (?=[\\p{IsHan}〇·])");
    private static final Pattern NAME_SHAPE =
            Pattern.compile("[\\p{IsHan}〇\\p{IsLatin}][\\p{IsHan}〇\\p{IsLatin}·.' -]*");
    private static final Pattern NUMBER_SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final Map<String, String> SEXES = Map.of(
            "男", "MALE", "男性", "MALE", "M", "MALE", "MALE", "MALE", "女", "FEMALE", "女性", "FEMALE", "F", "FEMALE",
            "FEMALE", "FEMALE");
    private static final Map<String, Pattern> MASKED = Map.of(
            RosterFields.ID_NUMBER, Pattern.compile("[0-9]{3}\\*{11}[0-9Xx]{4}"),
            RosterFields.PHONE, Pattern.compile("[0-9]{3}\\*{4}[0-9]{4}"));
    private final FieldCipher cipher;
    private final RosterUnions unions;
    private final LocalDate today;

    RosterReading(FieldCipher cipher, RosterUnions unions, LocalDate today) {
        this.cipher = cipher;
        this.unions = unions;
        this.today = today;
    }

    RosterRow read(InputRow written) {
        InputRow row = withoutMasks(written);
        var issues = new ArrayList<RowIssue>();
        checkLengths(row, issues);
        IdNumber idNumber = idNumber(row, issues);
        String sex = sex(row, idNumber, issues);
        LocalDate birthDate = birthDate(row, idNumber, issues);
        PhoneNumber phone = phone(row, issues);
        String memberNo = number(row, issues);
        if (!row.has(RosterFields.ID_NUMBER) && memberNo == null) {
            issues.add(RowIssue.error(null, "KEY_MISSING"));
        }
        return new RosterRow(
                row.rowNo(),
                name(row, issues),
                sex,
                birthDate,
                idNumber,
                idNumber == null ? null : index(SensitiveFields.ID_NUMBER, idNumber.reveal()),
                phone,
                phone == null ? null : index(SensitiveFields.PHONE, phone.reveal()),
                memberNo,
                text(row, RosterFields.EMPLOYEE_NO),
                text(row, RosterFields.POST),
                PostWords.category(row, issues),
                joinedOn(row, issues),
                union(row, issues),
                change(row, issues),
                changedOn(row, issues),
                text(row, RosterFields.CHANGE_REASON),
                issues);
    }

    /** A number of which only the ends are shown, as in an exported list, says nothing new. */
    private static InputRow withoutMasks(InputRow row) {
        var values = new HashMap<>(row.values());
        MASKED.forEach((field, mask) -> values.computeIfPresent(
                field, (name, text) -> mask.matcher(text).matches() ? null : text));
        return new InputRow(row.rowNo(), values);
    }

    /** The framework words it; here it only keeps the row from being planned. */
    private static void checkLengths(InputRow row, List<RowIssue> issues) {
        for (ImportField field : RosterFields.ALL) {
            String text = row.text(field.name());
            if (!text.isEmpty() && !field.accepts(text)) {
                issues.add(RowIssue.error(field.name(), "UNUSABLE"));
            }
        }
    }

    private static @Nullable String text(InputRow row, String field) {
        return row.has(field) ? row.text(field) : null;
    }

    private static String name(InputRow row, List<RowIssue> issues) {
        String name = row.text(RosterFields.NAME);
        String tidy = GAPS.matcher(DOTS.matcher(name).replaceAll("·")).replaceAll("");
        if (!tidy.isEmpty() && !NAME_SHAPE.matcher(tidy).matches()) {
            issues.add(RowIssue.error(RosterFields.NAME, "NAME_SHAPE"));
            return "";
        }
        return tidy;
    }

    private static @Nullable IdNumber idNumber(InputRow row, List<RowIssue> issues) {
        if (!row.has(RosterFields.ID_NUMBER)) {
            return null;
        }
        String text = row.text(RosterFields.ID_NUMBER).replaceAll("[\\s'‘’`]", "");
        var fault = IdNumber.judge(text);
        if (fault != IdNumber.Fault.NONE) {
            issues.add(RowIssue.error(RosterFields.ID_NUMBER, "ID_NUMBER_" + fault.name()));
        }
        var number = IdNumber.parse(text);
        if (number.filter(IdNumber::perhapsTruncated).isPresent()) {
            issues.add(RowIssue.warning(RosterFields.ID_NUMBER, "ID_NUMBER_PERHAPS_TRUNCATED"));
        }
        return number.orElse(null);
    }

    private static @Nullable String sex(InputRow row, @Nullable IdNumber idNumber, List<RowIssue> issues) {
        String known = idNumber == null ? null : idNumber.male() ? "MALE" : "FEMALE";
        if (!row.has(RosterFields.SEX)) {
            return known;
        }
        String sex = SEXES.get(row.text(RosterFields.SEX).toUpperCase(Locale.ROOT));
        if (sex == null) {
            issues.add(RowIssue.error(RosterFields.SEX, "SEX_UNKNOWN"));
        } else if (known != null && !sex.equals(known)) {
            issues.add(RowIssue.error(RosterFields.SEX, "SEX_CONTRADICTS_ID_NUMBER"));
        }
        return sex;
    }

    private @Nullable LocalDate birthDate(InputRow row, @Nullable IdNumber idNumber, List<RowIssue> issues) {
        LocalDate known = idNumber == null ? null : idNumber.birthDate();
        LocalDate birthDate = known;
        if (row.has(RosterFields.BIRTH_DATE)) {
            var written = WrittenDate.parse(row.text(RosterFields.BIRTH_DATE));
            if (written.isEmpty()) {
                issues.add(RowIssue.error(RosterFields.BIRTH_DATE, "DATE_SHAPE"));
                return null;
            }
            if (contradicts(written.get(), known)) {
                issues.add(RowIssue.error(RosterFields.BIRTH_DATE, "BIRTH_DATE_CONTRADICTS_ID_NUMBER"));
            } else if (written.get().monthOnly() && known == null) {
                issues.add(RowIssue.error(RosterFields.BIRTH_DATE, "DATE_WITHOUT_DAY"));
            }
            birthDate = known == null ? written.get().day() : known;
        }
        checkAge(birthDate, issues);
        return birthDate;
    }

    private static boolean contradicts(WrittenDate written, @Nullable LocalDate known) {
        if (known == null) {
            return false;
        }
        return written.monthOnly()
                ? !written.day().equals(known.withDayOfMonth(1))
                : !written.day().equals(known);
    }

    private void checkAge(@Nullable LocalDate birthDate, List<RowIssue> issues) {
        if (birthDate == null) {
            return;
        }
        if (birthDate.isAfter(today)) {
            issues.add(RowIssue.error(RosterFields.BIRTH_DATE, "BIRTH_DATE_IN_FUTURE"));
        } else if (birthDate.isAfter(today.minusYears(WORKING_AGE))) {
            issues.add(RowIssue.warning(RosterFields.BIRTH_DATE, "UNDER_WORKING_AGE", WORKING_AGE));
        } else if (birthDate.isBefore(today.minusYears(OLDEST))) {
            issues.add(RowIssue.error(RosterFields.BIRTH_DATE, "BIRTH_DATE_TOO_EARLY"));
        }
    }

    private static @Nullable PhoneNumber phone(InputRow row, List<RowIssue> issues) {
        if (!row.has(RosterFields.PHONE)) {
            return null;
        }
        var phone = PhoneNumber.parse(row.text(RosterFields.PHONE).replace("'", ""));
        if (phone.isEmpty()) {
            issues.add(RowIssue.error(RosterFields.PHONE, "PHONE_SHAPE"));
        }
        return phone.orElse(null);
    }

    private static @Nullable String number(InputRow row, List<RowIssue> issues) {
        String number = text(row, RosterFields.MEMBER_NO);
        if (number != null && !NUMBER_SHAPE.matcher(number).matches()) {
            issues.add(RowIssue.error(RosterFields.MEMBER_NO, "MEMBER_NO_SHAPE"));
        }
        return number;
    }

    private @Nullable LocalDate joinedOn(InputRow row, List<RowIssue> issues) {
        return past(row, RosterFields.JOINED_ON, "JOINED_IN_FUTURE", issues);
    }

    private @Nullable LocalDate changedOn(InputRow row, List<RowIssue> issues) {
        return past(row, RosterFields.CHANGED_ON, "CHANGE_IN_FUTURE", issues);
    }

    private @Nullable LocalDate past(InputRow row, String field, String inFuture, List<RowIssue> issues) {
        if (!row.has(field)) {
            return null;
        }
        var written = WrittenDate.parse(row.text(field));
        if (written.isEmpty()) {
            issues.add(RowIssue.error(field, "DATE_SHAPE"));
        } else if (written.get().day().isAfter(today)) {
            issues.add(RowIssue.error(field, inFuture));
        } else if (written.get().monthOnly()) {
            issues.add(RowIssue.warning(field, "DAY_TAKEN_AS_FIRST"));
        }
        return written.map(WrittenDate::day).orElse(null);
    }

    private static @Nullable RosterChange change(InputRow row, List<RowIssue> issues) {
        if (!row.has(RosterFields.CHANGE)) {
            return null;
        }
        var change = RosterChange.parse(row.text(RosterFields.CHANGE).replace(" ", ""));
        if (change.isEmpty()) {
            issues.add(RowIssue.error(RosterFields.CHANGE, "CHANGE_UNKNOWN"));
        }
        return change.orElse(null);
    }

    private @Nullable UUID union(InputRow row, List<RowIssue> issues) {
        var found = unions.find(row.text(RosterFields.UNION_CODE), row.text(RosterFields.UNION_NAME));
        found.issue().ifPresent(issues::add);
        return found.union().orElse(null);
    }

    private String index(String field, String value) {
        return HexFormat.of().formatHex(cipher.blindIndex(field, value));
    }
}
