package org.unionhome.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as other features see her: no sensitive value.
 *
 * @param id the person, stable through transfers
 * @param union the union of the membership in force
 * @param deceased the membership ended by death; care for the family runs on
 * @param since first day of the membership in force; absent where it was not asked for
 */
public record MemberInfo(
        UUID id,
        String name,
        String memberNo,
        UUID union,
        String status,
        @Nullable LocalDate birthDate,
        boolean deceased,
        @Nullable LocalDate since) {}
