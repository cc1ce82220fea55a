package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return found;
    }

    private static List<Strictness.Looser> looser(CareRule rule, Pack above) {
        return above.occasions().stream()
                .filter(upper -> upper.occasion().equals(rule.occasion()))
                .flatMap(upper -> Strictness.looser(rule, upper).stream())
                .toList();
    }
}
