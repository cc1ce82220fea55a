package org.unionhome.event.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's registration.
 *
 * @param position in the waiting list, from 1; absent for who does not wait
 */
record Place(
        UUID id,
        UUID person,
        PlaceStatus status,
        @Nullable Integer position,
        Instant registeredAt,
        @Nullable Instant cancelledAt,
        int version) {}
