package org.unionhome.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody who knows when a union last changed its chair; membership does, as organization knows no persons. */
public interface ChairChanges {

    /** First day of the newest chair's office, when another chair's office went before it. */
    Optional<LocalDate> lastChangeOfChair(UUID union);
}
