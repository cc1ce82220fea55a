package org.unionhome.membership.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to join a union, and what became of it.
 *
 * @param applicantSubject the account with which she applied; absent on paper and at ceremonies
 * @param idNumber encrypted, as stored
 * @param phone encrypted, as stored
 * @param duesFrom first month for which she owes dues
 */
record Admission(
        UUID id,
        UUID root,
        UUID union,
        String channel,
        String status,
        @Nullable String applicantSubject,
        String enteredBy,
        String name,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        byte[] idNumber,
        byte @Nullable [] phone,
        @Nullable String employeeNo,
        @Nullable String post,
        Employment employment,
        Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate duesFrom,
        int version) {

    boolean waiting() {
        return status.equals("SUBMITTED");
    }
}
