package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.unionhome.kernel.Problem;

/**
 * What a draft stands on: a code that nobody else has, the version that it was made from, nobody else who uses it, and a
 * pack that is not over. Looked at when it is handed in, and again when it is put to use.
 */
@ApplicationScoped
class DraftGround {

    private final PackUses uses;
    private final PackUsers users;
    private final PacksInUse packs;
    private final DraftReview review;

    DraftGround(PackUses uses, PackUsers users, PacksInUse packs, DraftReview review) {
        this.uses = uses;
        this.users = users;
        this.packs = packs;
        this.review = review;
    }

    /**
     * Holds the code until the transaction ends, so that nothing is put to use of it meanwhile.
     *
     * @throws Problem POLICY_CODE_TAKEN, POLICY_DRAFT_OUTDATED, PACK_USED_ELSEWHERE, POLICY_DRAFT_EXPIRED
     */
    void requireFirm(PackDraft draft) {
        uses.hold(draft.code());
        Pack pack = review.packOf(draft);
        switch (draft.kind()) {
            case LOCAL -> requireFree(draft);
            case VERSION -> {
                requireLatest(draft);
                if (!users.onlyWithin(pack, draft.union())) {
                    throw Problem.of(PolicyProblem.PACK_USED_ELSEWHERE);
                }
            }
            case ADOPTION, ENDING -> {}
        }
        requireNotOver(draft, pack);
    }

    private void requireFree(PackDraft draft) {
        if (packs.isShipped(draft.code()) || uses.latest(draft.code()).isPresent()) {
            throw Problem.of(PolicyProblem.POLICY_CODE_TAKEN, draft.code());
        }
    }

    /** Made from an older version it would take back, unseen, what was put to use since. */
    private void requireLatest(PackDraft draft) {
        LocalDate from = Objects.requireNonNull(draft.from());
        boolean latest = uses.latest(draft.code())
                .filter(use -> use.version() == draft.baseVersion() && from.isAfter(use.from()))
                .isPresent();
        if (!latest) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_OUTDATED);
        }
    }

    private void requireNotOver(PackDraft draft, Pack pack) {
        LocalDate from = Objects.requireNonNull(draft.from());
        boolean holds =
                switch (draft.kind()) {
                    case LOCAL, VERSION ->
                        pack.validTo() == null || pack.validTo().isAfter(from);
                    case ADOPTION -> packs.shelf().holdsFrom(draft.code(), from);
                    case ENDING -> true;
                };
        if (!holds) {
            throw Problem.of(PolicyProblem.POLICY_DRAFT_EXPIRED, String.valueOf(pack.validTo()));
        }
    }
}
