package org.unionhome.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody who knows when a union last changed its chair; membership does, as organization knows no persons. */
public interface ChairChanges {

    /** First day of the newest chair's office, when another chair's office went before it. */
    default Optional<LocalDate> lastChangeOfChair(UUID union) {
        return Optional.ofNullable(lastChangesOfChair(List.of(union)).get(union));
    }

    /** The same for several unions in one statement; those without a change are absent. */
    Map<UUID, LocalDate> lastChangesOfChair(Collection<UUID> unions);
}
