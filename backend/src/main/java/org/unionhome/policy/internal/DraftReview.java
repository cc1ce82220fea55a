package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionhome.organization.Unions;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.Strictness;

/** What is to be known of a draft before somebody puts it to use. */
@ApplicationScoped
class DraftReview {

    private final PackStack stack;
    private final PackStore store;
    private final Unions unions;
    private final PacksInUse packs;
    private final Clock clock;

    DraftReview(PackStack stack, PackStore store, Unions unions, PacksInUse packs, Clock clock) {
        this.packs = packs;
        this.stack = stack;
        this.store = store;
        this.unions = unions;
        this.clock = clock;
    }

    /** The pack that would rule. */
    Pack packOf(PackDraft draft) {
        return PackReader.pack(PackReader.file(contentOf(draft)), draft.baseVersion());
    }

    /** Its own content, or that of the pack which is taken up or left off. */
    String contentOf(PackDraft draft) {
        return draft.content() == null ? baseOf(draft) : draft.content();
    }

    private String baseOf(PackDraft draft) {
        return store.content(draft.baseCode(), draft.baseVersion()).orElseThrow();
    }

    List<PackChange> changes(PackDraft draft) {
        return draft.content() == null
                ? List.of()
                : PackChange.between(
                        PackValues.of(PackReader.tree(baseOf(draft))), PackValues.of(PackReader.tree(draft.content())));
    }

    List<PackQuestions.Answered> questions(PackDraft draft) {
        return draft.content() == null ? List.of() : PackQuestions.of(packOf(draft), PackReader.file(draft.content()));
    }

    /** Questions that must get another answer than in the pack it began with; seen by whoever puts it to use. */
    List<QuestionChange> changedQuestions(PackDraft draft) {
        return draft.content() == null
                ? List.of()
                : QuestionChange.between(PackReader.tree(baseOf(draft)), PackReader.tree(draft.content()));
    }

    /** How the pack was called before, where that is otherwise. */
    Optional<String> previousTitle(PackDraft draft) {
        String before = PackReader.tree(baseOf(draft)).path("title").asText();
        return Optional.of(before)
                .filter(title -> !title.equals(packOf(draft).ref().title()));
    }

    /** What a scheme of it names and no pack rules. */
    List<String> unknownOccasions(PackDraft draft) {
        Pack pack = packOf(draft);
        return Pack.schemesOf(List.of(pack)).stream()
                .flatMap(scheme -> scheme.occasions().stream())
                .filter(code -> !packs.state().known().containsKey(code))
                .filter(code -> pack.occasions().stream()
                        .noneMatch(rule -> rule.occasion().equals(code)))
                .toList();
    }

    /** Every value that allows more than a pack of the unions above. */
    List<Strictness.Looser> looser(PackDraft draft) {
        if (draft.kind() == PackDraft.Kind.ENDING) {
            return List.of();
        }
        LocalDate day = Objects.requireNonNullElse(draft.from(), LocalDate.now(clock));
        var found = new ArrayList<Strictness.Looser>();
        var line = unions.require(draft.union()).line();
        for (PackStack.Level level : stack.levels(draft.union(), day)) {
            boolean above = level.union() == null || line.indexOf(level.union().id()) < line.size() - 1;
            if (above && !level.pack().ref().code().equals(draft.code())) {
                packOf(draft).occasions().forEach(rule -> found.addAll(looser(rule, level.pack())));
                found.addAll(packOf(draft).sections().looserThan(level.pack().sections()));
            }
        }
        found.addAll(looserSchemes(draft, day));
        return found.stream().distinct().toList();
    }

    /** A scheme of mutual aid is bound to the words of whoever runs it, as the product ships them, used here or not. */
    private List<Strictness.Looser> looserSchemes(PackDraft draft, LocalDate day) {
        var own = packOf(draft).sections().of(MutualAidFigures.class);
        return packs.shelf().all(day).stream()
                .filter(pack ->
                        draft.content() != null && packs.isShipped(pack.ref().code()))
                .flatMap(pack -> own.stream().flatMap(figures -> figures.looserThan(pack.sections()).stream()))
                .toList();
    }

    private static List<Strictness.Looser> looser(CareRule rule, Pack above) {
        return above.occasions().stream()
                .filter(upper -> upper.occasion().equals(rule.occasion()))
                .flatMap(upper -> Strictness.looser(rule, upper).stream())
                .toList();
    }
}
