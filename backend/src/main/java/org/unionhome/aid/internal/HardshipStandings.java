package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whose household has an approved file in force. */
interface HardshipStandings {

    /** The file in force on the day of the household the person belongs to as a worker, whichever union keeps it. */
    Optional<HardshipStanding> of(UUID person, LocalDate day);
}
