package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A round of health checks to be opened. */
record NewHealthCheck(
        UUID union,
        String name,
        String provider,
        boolean womenOnly,
        String source,
        LocalDate bookFrom,
        LocalDate bookTo,
        List<Slot> slots) {

    /** @param union for whose members it is */
    record Slot(UUID union, LocalDate day, String starts, int places) {}
}
