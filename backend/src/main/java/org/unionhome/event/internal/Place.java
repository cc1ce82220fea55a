package org.unionhome.event.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's registration.
 *
 * @param position in the waiting list, from 1; absent for who does not wait
 * @param presence whether she came, once that is known
 * @param walkIn came without having registered
 */
record Place(
        UUID id,
        UUID person,
        PlaceStatus status,
        @Nullable Integer position,
        Instant registeredAt,
        @Nullable Instant cancelledAt,
        int version,
        @Nullable Presence presence,
        boolean walkIn) {

    Place with(Presence noted) {
        return new Place(id, person, status, position, registeredAt, cancelledAt, version + 1, noted, walkIn);
    }
}
