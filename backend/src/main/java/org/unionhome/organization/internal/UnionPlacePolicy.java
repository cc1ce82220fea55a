package org.unionhome.organization.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unionhome.kernel.Problem.FieldFault;

/** Whether a union of a kind may stand somewhere: the kinds say what stands below what, the tree has six levels. */
final class UnionPlacePolicy {

    static final int DEEPEST = 6;
    private final KindBook kinds;
    private final Locale language;

    UnionPlacePolicy(KindBook kinds, Locale language) {
        this.kinds = kinds;
        this.language = language;
    }

    /** What is wrong with a kind under a parent of another kind. */
    Optional<FieldFault> kindBelow(String pointer, String kind, String above) {
        if (kinds.find(kind).isEmpty()) {
            return Optional.of(new FieldFault(pointer, "UNKNOWN_KIND", List.of()));
        }
        return kinds.mayStandBelow(kind, above)
                ? Optional.empty()
                : Optional.of(new FieldFault(
                        pointer, "KIND_NOT_ALLOWED", List.of(kinds.name(kind, language), kinds.name(above, language))));
    }

    /** What is wrong with a place so deep. */
    static Optional<FieldFault> depth(String pointer, int level) {
        return level <= DEEPEST ? Optional.empty() : Optional.of(new FieldFault(pointer, "TOO_DEEP", List.of(DEEPEST)));
    }
}
