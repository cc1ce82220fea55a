package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is or was in the union, and where.
 *
 * @param to first day on which it no longer holds; absent while it does
 * @param act what began it
 */
record Standing(
        UUID id,
        UUID person,
        UUID union,
        Status status,
        LocalDate from,
        @Nullable LocalDate to,
        String act,
        @Nullable String reason,
        @Nullable String actedBy,
        Employment employment) {}
