package org.unionhome.organization.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reorganisation.
 *
 * @param target where to: the new parent of a move, the union that takes the place of a merged one
 * @param name the new name, of the union or of the one split off
 * @param code code of the union split off
 * @param children unions below that go with the one split off
 * @param members persons that go with the one split off
 */
record ReorganizationStep(
        Kind kind,
        UUID union,
        @Nullable UUID target,
        @Nullable String name,
        @Nullable String code,
        List<UUID> children,
        List<UUID> members) {

    /** The unions that something is done to. */
    static Set<UUID> moving(List<ReorganizationStep> steps) {
        return steps.stream().map(ReorganizationStep::union).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** These and the ones that they go to. */
    static Set<UUID> named(List<ReorganizationStep> steps) {
        Set<UUID> named = moving(steps);
        steps.stream().map(ReorganizationStep::target).filter(Objects::nonNull).forEach(named::add);
        return named;
    }

    /** What is done to the union. A dissolved one leaves its members and what is open to the union above. */
    enum Kind {
        RENAME,
        MOVE,
        MERGE,
        SPLIT,
        DISSOLVE
    }
}
