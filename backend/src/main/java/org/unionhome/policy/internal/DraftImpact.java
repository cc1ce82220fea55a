package org.unionhome.policy.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.SystemActor;
import org.unionhome.policy.KeptDecision;
import org.unionhome.policy.Verdict;

/**
 * What a draft would change: what is open and what was decided lately, asked again as if it had ruled all along wherever
 * and whenever it can rule at all. Counted for whoever prepares it, whatever she may read; shown are the records that she
 * may.
 */
@ApplicationScoped
class DraftImpact {

    /** A quarter of a year shows what an officer remembers. */
    private static final int DAYS = 90;

    private static final int MOST = 500;
    private final KeptDecisions decisions;
    private final DraftReview review;
    private final PackStack stack;
    private final PacksInUse packs;
    private final ActingAs acting;
    private final Clock clock;

    DraftImpact(
            KeptDecisions decisions,
            DraftReview review,
            PackStack stack,
            PacksInUse packs,
            ActingAs acting,
            Clock clock) {
        this.decisions = decisions;
        this.review = review;
        this.stack = stack;
        this.packs = packs;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * What would change.
     *
     * @param judged how many were asked again
     * @param since events from this day on, and whatever is open
     * @param complete whether none of those was left out
     * @param changed those that the caller may read
     * @param withheld how many others would change
     */
    record Impact(int judged, LocalDate since, boolean complete, List<Changed> changed, int withheld) {}

    record Changed(KeptDecisions.Found found, Verdict after) {

        KeptDecision kept() {
            return found.kept();
        }

        boolean differs() {
            return after != kept().decision().verdict();
        }
    }

    /** A statement for each feature that keeps decisions. */
    Impact of(PackDraft draft) {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        PackStack supposed = stack.supposing(packs.state().supposing(draft, review.packOf(draft)));
        List<Changed> judged = acting.as(
                SystemActor.POLICY.within(Set.of(draft.root()), Role.AUDITOR),
                () -> QuarkusTransaction.requiringNew().call(() -> decisions.since(draft.union(), since, MOST).stream()
                        .map(found -> new Changed(found, judge(supposed, found.kept())))
                        .toList()));
        List<Changed> changed = judged.stream()
                .filter(Changed::differs)
                .sorted(Comparator.comparing((Changed one) -> one.kept().open()).reversed())
                .toList();
        List<Changed> readable =
                changed.stream().filter(one -> decisions.mayRead(one.found())).toList();
        boolean complete = isComplete(judged) && readable.size() < MOST;
        List<Changed> shown = readable.stream().limit(MOST).toList();
        return new Impact(judged.size(), since, complete, shown, changed.size() - readable.size());
    }

    /** A feature that told as many as were asked for may have had more. */
    private static boolean isComplete(List<Changed> judged) {
        return judged.stream()
                .collect(Collectors.groupingBy(one -> one.found().source().record(), Collectors.counting()))
                .values()
                .stream()
                .allMatch(told -> told < MOST);
    }

    private static Verdict judge(PackStack supposed, KeptDecision kept) {
        return kept.question()
                .putTo(new StackedRules(supposed.of(kept.union(), kept.on())))
                .verdict();
    }
}
