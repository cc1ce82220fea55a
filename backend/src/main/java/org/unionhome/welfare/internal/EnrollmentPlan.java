package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.UUID;

/** What a row of a file does, kept with the preview until it is carried out. */
record EnrollmentPlan(
        UUID round, UUID person, UUID union, int shares, String ownShare, LocalDate coveredFrom, boolean second) {}
