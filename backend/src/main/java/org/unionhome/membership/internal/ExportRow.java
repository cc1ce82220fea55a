package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as she goes into a file.
 *
 * @param idNumber masked, unless the whole value was asked for with a reason
 * @param phone the same
 */
record ExportRow(
        UUID person,
        UUID union,
        String memberNo,
        String name,
        @Nullable String sexWord,
        @Nullable LocalDate birthDate,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String employeeNo,
        String unionCode,
        String unionName,
        @Nullable String post,
        @Nullable String postCategoryWord,
        LocalDate joinedOn,
        String statusWord) {}
