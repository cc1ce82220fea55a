package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.policy.KeptDecision;
import org.unionhome.policy.Verdict;

/** What a draft would change: what is open and what was decided lately, asked again as if it ruled already. */
@ApplicationScoped
class DraftImpact {

    /** A quarter of a year shows what an officer remembers. */
    private static final int DAYS = 90;

    private static final int MOST = 500;
    private final KeptDecisions decisions;
    private final DraftReview review;
    private final PackStack stack;
    private final Clock clock;

    DraftImpact(KeptDecisions decisions, DraftReview review, PackStack stack, Clock clock) {
        this.decisions = decisions;
        this.review = review;
        this.stack = stack;
        this.clock = clock;
    }

    /**
     * What would change.
     *
     * @param judged how many were asked again
     * @param since events from this day on, and whatever is open
     * @param complete whether none of those was left out
     */
    record Impact(int judged, LocalDate since, boolean complete, List<Changed> changed) {}

    record Changed(String record, KeptDecision kept, Verdict after) {}

    /** A statement for each feature that keeps decisions. */
    Impact of(PackDraft draft) {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        Pack pack = review.packOf(draft);
        var found = decisions.since(draft.union(), since, MOST);
        var changed = found.stream()
                .map(one -> new Changed(one.source().record(), one.kept(), judge(draft, pack, one.kept())))
                .filter(one -> one.after() != one.kept().decision().verdict())
                .sorted(Comparator.comparing((Changed one) -> one.kept().open()).reversed())
                .limit(MOST)
                .toList();
        return new Impact(found.size(), since, isComplete(found) && changed.size() < MOST, changed);
    }

    /** A feature that told as many as were asked for may have had more. */
    private static boolean isComplete(List<KeptDecisions.Found> found) {
        return found.stream()
                .collect(Collectors.groupingBy(one -> one.source().record(), Collectors.counting()))
                .values()
                .stream()
                .allMatch(told -> told < MOST);
    }

    private Verdict judge(PackDraft draft, Pack pack, KeptDecision kept) {
        List<PackStack.Level> levels = stack.levels(kept.union(), kept.on());
        return kept.question()
                .putTo(new StackedRules(with(draft, pack, levels)))
                .verdict();
    }

    /** In the place of its own older version, or at the level of the union that takes it up. */
    private static List<Pack> with(PackDraft draft, Pack pack, List<PackStack.Level> levels) {
        Stream<Pack> others = levels.stream()
                .filter(level -> !level.pack().ref().code().equals(draft.code()))
                .map(PackStack.Level::pack);
        return switch (draft.kind()) {
            case VERSION ->
                levels.stream()
                        .map(level -> level.pack().ref().code().equals(draft.code()) ? pack : level.pack())
                        .toList();
            case ENDING -> others.toList();
            case LOCAL, ADOPTION -> {
                var stacked = new ArrayList<Pack>();
                levels.stream()
                        .filter(level -> isBelow(level, draft))
                        .map(PackStack.Level::pack)
                        .forEach(stacked::add);
                int place = stacked.size();
                levels.stream()
                        .filter(level -> !isBelow(level, draft))
                        .map(PackStack.Level::pack)
                        .forEach(stacked::add);
                stacked.add(place, pack);
                yield stacked;
            }
        };
    }

    private static boolean isBelow(PackStack.Level level, PackDraft draft) {
        var union = level.union();
        return union != null
                && !union.id().equals(draft.union())
                && union.line().contains(draft.union());
    }
}
