package org.unionhome.review.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.FindingAnswerDto;
import org.unionhome.api.model.FindingPaperDto;
import org.unionhome.api.model.FindingSeverityDto;
import org.unionhome.api.model.FindingStatusDto;
import org.unionhome.api.model.ReviewDto;
import org.unionhome.api.model.ReviewFindingDto;
import org.unionhome.api.model.ReviewSampleDto;
import org.unionhome.api.model.SampleReasonDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.Books;
import org.unionhome.kernel.UnionTree;

/** Examinations and findings as the contract words them. */
@Singleton
class ReviewMapper {

    private final UnionTree tree;

    ReviewMapper(UnionTree tree) {
        this.tree = tree;
    }

    ReviewDto review(ReviewRow row) {
        Books.Rule rule = row.rule();
        return ReviewDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .title(row.title())
                .books(rule.books().size())
                .from(rule.from())
                .to(rule.before())
                .seed(rule.seed())
                .randomCount(rule.random())
                .riskCount(rule.risky())
                .largeFrom(rule.largeFrom().toString())
                .population(row.population())
                .digest(row.digest())
                .sampled(row.sampled())
                .checked(row.checked())
                .findings(row.findings())
                .open(row.open())
                .reviewer(new ActorRefDto(row.reviewerName()))
                .drawnAt(rule.drawnAt())
                .conclusion(row.conclusion())
                .closedBy(actor(row.closerName()))
                .closedAt(row.closedAt())
                .version(row.version())
                .build();
    }

    List<ReviewSampleDto> sample(List<SampleRow> rows, List<Books.Entry> entries) {
        Map<UUID, Books.Entry> byId = entries.stream().collect(Collectors.toMap(Books.Entry::id, Function.identity()));
        return rows.stream().map(row -> sample(row, byId.get(row.entry()))).toList();
    }

    private ReviewSampleDto sample(SampleRow row, Books.@Nullable Entry entry) {
        var sample = ReviewSampleDto.builder()
                .position(row.position())
                .entryId(row.entry())
                .reasons(row.reasons().stream().map(SampleReasonDto::fromValue).toList())
                .sound(row.sound())
                .note(row.note())
                .checkedBy(actor(row.checkerName()))
                .checkedAt(row.checkedAt());
        if (entry != null) {
            sample.union(union(entry.union()))
                    .entryNo(entry.entryNo())
                    .on(entry.on())
                    .description(entry.description())
                    .amount(entry.amount().toString())
                    .recordedBy(new ActorRefDto(entry.recorderName()));
        }
        return sample.build();
    }

    ReviewFindingDto listed(FindingRow row) {
        return head(row).answers(List.of()).papers(List.of()).build();
    }

    ReviewFindingDto finding(FindingRow row, List<FindingRow.Answer> answers, List<FindingRow.Paper> papers) {
        return head(row)
                .answers(answers.stream().map(ReviewMapper::answer).toList())
                .papers(papers.stream().map(ReviewMapper::paper).toList())
                .build();
    }

    private ReviewFindingDto.Builder head(FindingRow row) {
        return ReviewFindingDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .reviewId(row.review())
                .entryId(row.entry())
                .severity(FindingSeverityDto.fromValue(row.severity()))
                .title(row.title())
                .detail(row.detail())
                .basis(row.basis())
                .dueOn(row.dueOn())
                .status(FindingStatusDto.fromValue(row.status().name()))
                .raisedBy(new ActorRefDto(row.raiserName()))
                .raisedAt(row.raisedAt())
                .closedAt(row.closedAt())
                .version(row.version());
    }

    private static FindingAnswerDto answer(FindingRow.Answer answer) {
        return FindingAnswerDto.builder()
                .id(answer.id())
                .done(answer.done())
                .answeredBy(new ActorRefDto(answer.answererName()))
                .answeredAt(answer.answeredAt())
                .accepted(answer.accepted())
                .reason(answer.reason())
                .decidedBy(actor(answer.deciderName()))
                .decidedAt(answer.decidedAt())
                .build();
    }

    private static FindingPaperDto paper(FindingRow.Paper paper) {
        return new FindingPaperDto(
                paper.id(), paper.mediaType(), paper.bytes(), new ActorRefDto(paper.adderName()), paper.addedAt());
    }

    private static @Nullable ActorRefDto actor(@Nullable String name) {
        return name == null ? null : new ActorRefDto(name);
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }
}
