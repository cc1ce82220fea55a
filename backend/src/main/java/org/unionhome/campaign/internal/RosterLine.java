package org.unionhome.campaign.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;

/**
 * A row of a roster file as it reads by itself, before anything is looked up.
 *
 * @param kind of recipient; absent when the word is not known
 * @param issues what is wrong with the row alone
 */
record RosterLine(
        int rowNo,
        String unit,
        String batch,
        @Nullable String kind,
        @Nullable String memberNo,
        String name,
        @Nullable IdNumber idNumber,
        @Nullable String idTail,
        List<RowIssue> issues) {

    static RosterLine of(InputRow row) {
        var issues = new ArrayList<RowIssue>();
        RosterFields.ALL.forEach(field -> shape(row, field).ifPresent(issues::add));
        String kind = RosterFields.kind(row.text(RosterFields.KIND)).orElse(null);
        if (kind == null) {
            issues.add(RowIssue.error(RosterFields.KIND, "UNKNOWN_VALUE"));
        }
        IdNumber number = number(row, issues);
        String tail = tail(row, number, issues);
        String memberNo = row.has(RosterFields.MEMBER_NO) ? row.text(RosterFields.MEMBER_NO) : null;
        if (kind != null) {
            requireKey(kind, memberNo, row, tail, issues);
        }
        return new RosterLine(
                row.rowNo(),
                row.text(RosterFields.UNIT),
                row.text(RosterFields.BATCH),
                kind,
                memberNo,
                row.text(RosterFields.NAME),
                number,
                tail,
                List.copyOf(issues));
    }

    private static Optional<RowIssue> shape(InputRow row, ImportField field) {
        String text = row.text(field.name());
        if (field.required() && text.isEmpty()) {
            return Optional.of(RowIssue.error(field.name(), "REQUIRED"));
        }
        return text.length() > field.maxLength()
                ? Optional.of(RowIssue.error(field.name(), "SIZE", 1, field.maxLength()))
                : Optional.empty();
    }

    private static @Nullable IdNumber number(InputRow row, List<RowIssue> issues) {
        if (!row.has(RosterFields.ID_NUMBER)) {
            return null;
        }
        String text = row.text(RosterFields.ID_NUMBER);
        var fault = IdNumber.judge(text);
        if (fault != IdNumber.Fault.NONE) {
            issues.add(RowIssue.error(RosterFields.ID_NUMBER, "ID_NUMBER_" + fault.name()));
            return null;
        }
        return IdNumber.parse(text).orElse(null);
    }

    /** As typed, else the end of the whole number. */
    private static @Nullable String tail(InputRow row, @Nullable IdNumber number, List<RowIssue> issues) {
        String typed = row.text(RosterFields.ID_TAIL).toUpperCase(Locale.ROOT);
        String known =
                number == null ? "" : number.reveal().substring(number.reveal().length() - 4);
        if (typed.isEmpty()) {
            return known.isEmpty() ? null : known;
        }
        if (!typed.matches("[0-9]{3}[0-9X]")) {
            issues.add(RowIssue.error(RosterFields.ID_TAIL, "PATTERN"));
            return null;
        }
        if (!known.isEmpty() && !known.equals(typed)) {
            issues.add(RowIssue.error(RosterFields.ID_TAIL, "ID_TAIL_DIFFERS"));
        }
        return typed;
    }

    /** A member is found by a number; of others the last digits tell them apart. */
    private static void requireKey(
            String kind, @Nullable String memberNo, InputRow row, @Nullable String tail, List<RowIssue> issues) {
        boolean numbered = row.has(RosterFields.ID_NUMBER);
        if (RosterFields.isMember(kind) && memberNo == null && !numbered) {
            issues.add(RowIssue.error(RosterFields.MEMBER_NO, "KEY_MISSING"));
        }
        if (!RosterFields.isMember(kind) && tail == null && !numbered && !row.has(RosterFields.ID_TAIL)) {
            issues.add(RowIssue.error(RosterFields.ID_TAIL, "REQUIRED"));
        }
    }

    boolean member() {
        return kind != null && RosterFields.isMember(kind);
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "RosterLine " + rowNo;
    }
}
