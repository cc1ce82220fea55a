package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pack file says about union funds that are paid late. */
record LateChargeSection(
        PackFile.@Nullable Value perDay,
        PackFile.@Nullable Value cappedAtPrincipal,
        PackFile.@Nullable Value reviewAbovePrincipal,
        PackFile.@Nullable Value none,
        List<Vector> vectors) {

    LateChargeSection {
        vectors = Objects.requireNonNullElse(vectors, List.of());
    }

    /** A debt with the charge and the findings that must come out. */
    record Vector(String name, String principal, int days, String charge, List<String> findings) {}
}
