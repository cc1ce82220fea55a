package org.unionhome.policy.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pack file says about the funds of a union that is split. */
record FundDivisionSection(PackFile.Value basis, @Nullable List<Vector> vectors) {

    FundDivisionSection {
        vectors = Objects.requireNonNullElse(vectors, List.of());
    }

    /** An amount with the members of each union, what they agreed on, and the parts that must come out. */
    record Vector(String name, String amount, List<Integer> heads, List<Integer> agreed, List<String> parts) {}
}
