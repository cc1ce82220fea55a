package org.unionhome.organization.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an employer.
 *
 * @param union the union that keeps its record
 * @param reason why its credit code is right although the check character does not fit
 */
record EmployerFacts(
        UUID union,
        String name,
        String kind,
        @Nullable String creditCode,
        @Nullable String reason,
        @Nullable String division) {}
