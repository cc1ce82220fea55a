package org.unionhome.policy.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and for whom a pack was made. Pure.
 *
 * @param place in words
 * @param division administrative code as far as all of the place shares it; absent for the whole country
 * @param employerKinds for whose unions; empty for all
 */
record Jurisdiction(String place, @Nullable String division, Set<String> employerKinds) {

    /** Whether a union of such an employer may be ruled by it; one whose employer is not known may. */
    boolean coversEmployer(@Nullable String kind) {
        return employerKinds.isEmpty() || kind == null || employerKinds.contains(kind);
    }

    /** Whether a place lies in it; one whose code is not known may. */
    boolean coversPlace(@Nullable String code) {
        return division == null || code == null || code.startsWith(division);
    }
}
