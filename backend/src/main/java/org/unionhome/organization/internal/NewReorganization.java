package org.unionhome.organization.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reorganisation as somebody drafts it. */
record NewReorganization(
        UUID union, String title, @Nullable String documentNumber, LocalDate day, List<ReorganizationStep> steps) {

    Set<UUID> moving() {
        return ReorganizationStep.moving(steps);
    }

    Set<UUID> named() {
        return ReorganizationStep.named(steps);
    }
}
