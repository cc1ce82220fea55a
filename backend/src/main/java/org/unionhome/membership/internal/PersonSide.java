package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of two persons as they are held against each other: her latest standing, numbers encrypted as stored. */
record PersonSide(
        UUID id,
        String memberNo,
        String name,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        byte @Nullable [] idNumber,
        byte @Nullable [] phone,
        UUID union,
        String status,
        @Nullable String post,
        LocalDate joinedOn) {}
