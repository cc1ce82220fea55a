package org.unionhome.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope.Subtree;

/**
 * Implemented by a feature that keeps decisions with what they were about. So each of them can be asked again, and a
 * change of the rules can be held against what is still open. Whether the caller may see them is looked at before and
 * after.
 */
public interface DecisionSource {

    /** Bundle of the texts in which the rules themselves speak. */
    String RULES_TEXTS = Explanations.BUNDLE;

    /** What the decisions are about, such as {@code condolence-visit}. */
    String record();

    /** What lets somebody read them in their unions. */
    Permission permission();

    /** Bundle of the texts that word the findings. */
    default String texts() {
        return RULES_TEXTS;
    }

    Optional<KeptDecision> find(UUID id);

    /** The latest within a subtree: about events on or after a day, and what is open, however old. */
    List<KeptDecision> since(Subtree subtree, LocalDate day, int most);

    /**
     * Everything that is kept about events on or after a day, also what no longer stands, the latest ids first and page by
     * page; so that nothing can be altered unseen.
     *
     * @param before the lowest id of the page before; absent for the first
     */
    default List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        return before == null ? since(subtree, day, most) : List.of();
    }

    /** Whether the caller may know what was found, and not only how it was decided. */
    default boolean tellsFindings(KeptDecision kept) {
        return true;
    }

    /** Somebody was shown the decision; where that is a reading of a person's file, it is noted. */
    default void shown(KeptDecision kept) {}
}
