package org.unionhome.organization.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as issued.
 *
 * @param until first day on which it is no longer valid
 */
record NewCertificate(
        UUID union,
        String number,
        String creditCode,
        @Nullable String reason,
        String issuedBy,
        LocalDate from,
        LocalDate until) {}
