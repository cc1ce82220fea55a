package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.imports.RowIssue;

/** A row of a roster, understood as far as it can be without looking into the database. */
record RosterRow(
        int rowNo,
        String name,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable IdNumber idNumber,
        @Nullable String idIndex,
        @Nullable PhoneNumber phone,
        @Nullable String phoneIndex,
        @Nullable String memberNo,
        @Nullable String employeeNo,
        @Nullable String post,
        @Nullable String postCategory,
        @Nullable LocalDate joinedOn,
        @Nullable UUID union,
        @Nullable RosterChange change,
        @Nullable LocalDate changedOn,
        @Nullable String changeReason,
        List<RowIssue> issues) {

    /** The same without a number that she had once, and what was read out of it. */
    RosterRow withoutIdNumber() {
        return new RosterRow(
                rowNo,
                name,
                null,
                null,
                null,
                null,
                phone,
                phoneIndex,
                memberNo,
                employeeNo,
                post,
                postCategory,
                joinedOn,
                union,
                change,
                changedOn,
                changeReason,
                issues);
    }

    boolean wrong() {
        return issues.stream().anyMatch(RowIssue::error);
    }
}
