package org.unionhome.organization.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reorganisation does or did: step by step, and the part of the tree it touches before and after. */
record Outcome(List<StepOutcome> steps, List<Place> before, List<Place> after) {

    static final Outcome NONE = new Outcome(List.of(), List.of(), List.of());

    /**
     * A union in the tree.
     *
     * @param members active ones of the union itself on the day of the reorganisation
     */
    record Place(UUID id, @Nullable UUID parent, String name, int level, int members, boolean dissolved) {}
}
