package org.unionhome.organization.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a union from a day on.
 *
 * @param from today when not given
 */
record UnionFacts(
        String name, String kind, @Nullable UUID employer, @Nullable String division, @Nullable LocalDate from) {}
