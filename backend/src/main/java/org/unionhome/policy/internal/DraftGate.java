package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.Problem;

/** What no draft may be: without a change, against its own questions, or looser than a document above it. */
@ApplicationScoped
class DraftGate {

    private final DraftReview review;

    DraftGate(DraftReview review) {
        this.review = review;
    }

    /** @throws Problem POLICY_DRAFT_UNCHANGED, _CONTRADICTED, _UNKNOWN_OCCASION, _LOOSER */
    void requireSound(PackDraft draft) {
        if (draft.kind() == PackDraft.Kind.VERSION && review.changes(draft).isEmpty()) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_UNCHANGED);
        }
        List<String> contradicted = review.questions(draft).stream()
                .filter(question -> !question.holds())
                .map(PackQuestions.Answered::name)
                .toList();
        if (!contradicted.isEmpty()) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_CONTRADICTED, String.join("、", contradicted));
        }
        review.unknownOccasions(draft).stream().findFirst().ifPresent(code -> {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_UNKNOWN_OCCASION, code);
        });
        review.looser(draft).stream()
                .filter(value -> value.above().refuses())
                .findFirst()
                .ifPresent(value -> {
                    throw Problem.of(
                            PolicyProblem.POLICY_DRAFT_LOOSER,
                            value.above().documentNumber(),
                            value.above().clause());
                });
    }
}
