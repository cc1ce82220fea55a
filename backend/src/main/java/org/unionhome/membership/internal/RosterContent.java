package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a roster can say about a member, in a form that can be compared: sensitive values by their blind index.
 *
 * @param leftOn the day on which the membership no longer holds
 */
record RosterContent(
        String name,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable String idIndex,
        @Nullable String phoneIndex,
        UUID union,
        String status,
        @Nullable String employeeNo,
        @Nullable String post,
        @Nullable String postCategory,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
