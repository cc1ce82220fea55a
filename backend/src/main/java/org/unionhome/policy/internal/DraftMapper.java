package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ChangedPackValueDto;
import org.unionhome.api.model.ChangedQuestionDto;
import org.unionhome.api.model.ImpactItemDto;
import org.unionhome.api.model.LooserValueDto;
import org.unionhome.api.model.PackQuestionDto;
import org.unionhome.api.model.PackRefDto;
import org.unionhome.api.model.PackSourceDto;
import org.unionhome.api.model.PolicyDraftChangeDto;
import org.unionhome.api.model.PolicyDraftDto;
import org.unionhome.api.model.PolicyDraftItemDto;
import org.unionhome.api.model.PolicyDraftKindDto;
import org.unionhome.api.model.PolicyDraftStatusDto;
import org.unionhome.api.model.PolicyImpactDto;
import org.unionhome.api.model.ReplayedDecisionDto;
import org.unionhome.api.model.VerdictDto;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.PolicyMapper;

/** Drafts of rules as the contract words them. */
@ApplicationScoped
class DraftMapper {

    private final DraftReview review;
    private final DraftHands hands;
    private final PackMapper packs;
    private final PolicyMapper words;
    private final UnionTree tree;

    DraftMapper(DraftReview review, DraftHands hands, PackMapper packs, PolicyMapper words, UnionTree tree) {
        this.review = review;
        this.hands = hands;
        this.packs = packs;
        this.words = words;
        this.tree = tree;
    }

    PolicyDraftItemDto item(PackDraft draft) {
        return PolicyDraftItemDto.builder()
                .id(draft.id())
                .unionId(draft.union())
                .unionName(tree.nameOf(draft.union()))
                .change(PolicyDraftKindDto.fromValue(draft.kind().name()))
                .packCode(draft.code())
                .status(PolicyDraftStatusDto.fromValue(draft.status().name()))
                .startsOn(draft.from())
                .maker(draft.maker())
                .own(hands.isOwn(draft))
                .updatedAt(draft.updatedAt())
                .build();
    }

    PolicyDraftDto draft(PackDraft draft) {
        String content = review.contentOf(draft);
        Pack pack = review.packOf(draft);
        return PolicyDraftDto.builder()
                .id(draft.id())
                .unionId(draft.union())
                .unionName(tree.nameOf(draft.union()))
                .change(PolicyDraftKindDto.fromValue(draft.kind().name()))
                .packCode(draft.code())
                .title(pack.ref().title())
                .base(new PackRefDto(
                        draft.baseCode(), draft.baseVersion(), pack.ref().title()))
                .status(PolicyDraftStatusDto.fromValue(draft.status().name()))
                .startsOn(draft.from())
                .note(draft.note())
                .maker(draft.maker())
                .own(hands.isOwn(draft))
                .checker(draft.checker())
                .reason(draft.reason())
                .changes(review.changes(draft).stream().map(packs::change).toList())
                .values(PackValues.of(PackReader.tree(content)).stream()
                        .map(packs::value)
                        .toList())
                .sources(DraftContent.sourcesOf(content).stream()
                        .map(DraftMapper::source)
                        .toList())
                .questions(review.questions(draft).stream()
                        .map(question -> new PackQuestionDto(question.name(), question.holds(), question.answer()))
                        .toList())
                .changedQuestions(review.changedQuestions(draft).stream()
                        .map(change -> new ChangedQuestionDto(change.name(), change.before(), change.after()))
                        .toList())
                .previousTitle(review.previousTitle(draft).orElse(null))
                .looser(review.looser(draft).stream()
                        .map(value -> new LooserValueDto(
                                value.occasion(),
                                value.value(),
                                words.source(value.above()),
                                value.above().refuses()))
                        .toList())
                .version(draft.version())
                .updatedAt(draft.updatedAt())
                .build();
    }

    private static PackSourceDto source(DraftContent.Source source) {
        return new PackSourceDto(
                source.name(),
                source.documentNumber(),
                source.title(),
                source.clause(),
                PackSourceDto.ConfidenceEnum.fromValue(source.confidence()),
                source.ruling());
    }

    DraftContent.Change change(PolicyDraftChangeDto asked) {
        return new DraftContent.Change(
                asked.title(),
                orNone(asked.values()).stream().map(DraftMapper::edit).toList(),
                orNone(asked.sources()).stream()
                        .map(source -> new DraftContent.Source(
                                source.name(),
                                source.documentNumber(),
                                source.title(),
                                source.clause(),
                                source.confidence().name(),
                                source.ruling()))
                        .toList(),
                orNone(asked.acceptedAnswers()));
    }

    private static PackEditor.Edit edit(ChangedPackValueDto value) {
        return new PackEditor.Edit(value.path(), value.text(), value.source());
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return Optional.ofNullable(some).orElse(List.of());
    }

    PolicyImpactDto impact(DraftImpact.Impact impact) {
        return new PolicyImpactDto(
                impact.judged(),
                impact.since(),
                impact.complete(),
                impact.changed().stream()
                        .map(one -> new ImpactItemDto(
                                one.found().source().record(),
                                one.kept().id(),
                                one.kept().label(),
                                tree.nameOf(one.kept().union()),
                                one.kept().on(),
                                one.kept().open(),
                                VerdictDto.fromValue(
                                        one.kept().decision().verdict().name()),
                                VerdictDto.fromValue(one.after().name())))
                        .toList(),
                impact.withheld());
    }

    ReplayedDecisionDto replayed(Replays.Replayed both) {
        var kept = both.kept();
        return ReplayedDecisionDto.builder()
                .same(both.same())
                .label(kept.label())
                .unionName(tree.nameOf(kept.union()))
                .occurredOn(kept.on())
                .stored(words.decision(both.shown(kept.decision()), both.texts()))
                .replayed(words.decision(both.shown(both.replayed()), both.texts()))
                .build();
    }
}
