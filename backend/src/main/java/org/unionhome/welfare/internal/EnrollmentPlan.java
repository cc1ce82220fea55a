package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file does, kept with the preview until it is carried out.
 *
 * @param decision absent in previews made before it was kept
 */
record EnrollmentPlan(
        UUID round,
        UUID person,
        UUID union,
        int shares,
        String ownShare,
        LocalDate coveredFrom,
        @Nullable String decision,
        boolean second) {}
