package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.CitationDto;
import org.unionhome.api.model.HardshipCategoryDto;
import org.unionhome.api.model.HardshipFactNameDto;
import org.unionhome.api.model.HardshipFindingDto;
import org.unionhome.api.model.HardshipJudgementDto;
import org.unionhome.api.model.HardshipQuestionDto;
import org.unionhome.api.model.VerdictDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.policy.Finding;
import org.unionhome.policy.MeansTest;
import org.unionhome.policy.PolicyMapper;

/** Means tests as the contract words them: every question with its answer and its source. */
@ApplicationScoped
class JudgementMapper {

    private final PolicyMapper policy;
    private final HardshipWords words;
    private final CurrentRequest request;

    JudgementMapper(PolicyMapper policy, HardshipWords words, CurrentRequest request) {
        this.policy = policy;
        this.words = words;
        this.request = request;
    }

    HardshipJudgementDto judgement(Judgement judgement) {
        return HardshipJudgementDto.builder()
                .pack(policy.ref(judgement.pack()))
                .generation(judgement.generation())
                .day(judgement.day())
                .standard(judgement.standard().toString())
                .standardSource(judgement.standardSource())
                .category(judgement.category())
                .categories(
                        judgement.outcome().tried().stream().map(this::category).toList())
                .findings(judgement.findings().stream().map(this::finding).toList())
                .verdict(VerdictDto.fromValue(judgement.verdict().name()))
                .build();
    }

    private HardshipCategoryDto category(MeansTest.Tried tried) {
        var category = tried.category();
        List<HardshipQuestionDto> questions = Stream.concat(tried.all().stream(), tried.any().stream())
                .map(JudgementMapper::question)
                .toList();
        return new HardshipCategoryDto(
                category.code(),
                category.name().getOrDefault(request.locale().getLanguage(), category.code()),
                tried.met(),
                policy.source(category.citation()),
                questions);
    }

    private static HardshipQuestionDto question(MeansTest.Held held) {
        var condition = held.condition();
        return HardshipQuestionDto.builder()
                .measure(HardshipQuestionDto.MeasureEnum.fromValue(
                        condition.measure().name()))
                .comparison(Optional.ofNullable(condition.comparison())
                        .map(one -> HardshipQuestionDto.ComparisonEnum.fromValue(one.name()))
                        .orElse(null))
                .factor(Optional.ofNullable(condition.factor())
                        .map(BigDecimal::toPlainString)
                        .orElse(null))
                .fact(Optional.ofNullable(condition.fact())
                        .map(fact -> HardshipFactNameDto.fromValue(fact.name()))
                        .orElse(null))
                .holds(held.holds())
                .build();
    }

    private HardshipFindingDto finding(Finding finding) {
        return HardshipFindingDto.builder()
                .code(finding.code())
                .verdict(VerdictDto.fromValue(finding.verdict().name()))
                .message(words.say(finding))
                .citation(cited(finding))
                .build();
    }

    private @Nullable CitationDto cited(Finding finding) {
        return finding.citation() == null ? null : policy.source(finding.citation());
    }
}
