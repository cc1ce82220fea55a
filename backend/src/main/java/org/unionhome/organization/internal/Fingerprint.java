package org.unionhome.organization.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;

/**
 * By what it is known whether a union is still as the drafter of a reorganisation saw it.
 *
 * @param inside of it and, when it moves, of everything below it: who they are and which version of each
 */
record Fingerprint(String name, @Nullable UUID parent, boolean dissolved, String inside) {

    /** What happened to the union since; of several things the weightiest. */
    Optional<FieldFault> changedTo(@Nullable Fingerprint now, String pointer) {
        if (equals(now)) {
            return Optional.empty();
        }
        if (now == null || now.dissolved != dissolved) {
            return Optional.of(new FieldFault(pointer, "DISSOLVED_MEANWHILE", List.of(name)));
        }
        if (!Objects.equals(now.parent, parent)) {
            return Optional.of(new FieldFault(pointer, "MOVED_MEANWHILE", List.of(name)));
        }
        if (!now.name.equals(name)) {
            return Optional.of(new FieldFault(pointer, "RENAMED_MEANWHILE", List.of(name, now.name)));
        }
        return Optional.of(new FieldFault(pointer, "CHANGED_MEANWHILE", List.of(name)));
    }
}
