package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pack file says about dues. A pack rules all of it or nothing; of arrears it may be silent. */
record DuesSection(
        PackFile.Value rate,
        PackFile.Value wholeSteps,
        PackFile.Relatives components,
        PackFile.Relatives excluded,
        ElectionSection.Count wageDay,
        @Nullable Arrears arrears,
        @Nullable List<Vector> vectors) {

    DuesSection {
        vectors = Objects.requireNonNullElse(vectors, List.of());
    }

    /** After how many months what is done about dues that are not paid. */
    record Arrears(
            ElectionSection.Count dueEvery,
            ElectionSection.Count reminder,
            ElectionSection.Count talk,
            ElectionSection.Count ending) {}

    /** A wage with what it counts for and what must come out. */
    record Vector(String name, String base, String counted, String dues) {}
}
