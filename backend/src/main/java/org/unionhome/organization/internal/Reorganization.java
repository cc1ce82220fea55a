package org.unionhome.organization.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation as stored.
 *
 * @param union under which everything takes place
 * @param day from which everything holds
 * @param concerned the unions that the steps name, each with its fingerprint as the drafter saw it
 * @param outcome what was done; empty unless it was carried out
 * @param draftedBy subject of who drafted it
 * @param closerName who carried it out or gave it up
 */
record Reorganization(
        UUID id,
        UUID root,
        UUID union,
        String title,
        @Nullable String documentNumber,
        LocalDate day,
        List<ReorganizationStep> steps,
        Map<UUID, Fingerprint> concerned,
        Outcome outcome,
        String status,
        String draftedBy,
        String drafterName,
        Instant draftedAt,
        @Nullable String closerName,
        @Nullable Instant closedAt,
        int version) {

    boolean open() {
        return status.equals("DRAFT");
    }

    Set<UUID> moving() {
        return ReorganizationStep.moving(steps);
    }

    Set<UUID> named() {
        return ReorganizationStep.named(steps);
    }
}
