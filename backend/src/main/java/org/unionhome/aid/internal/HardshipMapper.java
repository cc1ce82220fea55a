package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.HardshipEvidenceDto;
import org.unionhome.api.model.HardshipEvidenceKindDto;
import org.unionhome.api.model.HardshipExclusionDto;
import org.unionhome.api.model.HardshipFiguresDto;
import org.unionhome.api.model.HardshipFileDto;
import org.unionhome.api.model.HardshipFileListItemDto;
import org.unionhome.api.model.HardshipFileStateDto;
import org.unionhome.api.model.HardshipNoticeStateDto;
import org.unionhome.api.model.HardshipStatusDto;
import org.unionhome.api.model.HardshipStepDto;
import org.unionhome.api.model.HardshipStepKindDto;
import org.unionhome.api.model.HardshipWorkerDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.MeansTest;

/** Hardship files as the contract words them. */
@ApplicationScoped
class HardshipMapper {

    private final UnionTree tree;
    private final JudgementMapper judgements;
    private final CurrentRequest request;

    HardshipMapper(UnionTree tree, JudgementMapper judgements, CurrentRequest request) {
        this.tree = tree;
        this.judgements = judgements;
        this.request = request;
    }

    HardshipFileDto file(HardshipFiles.Opened opened) {
        HardshipFile file = opened.file();
        Household household = file.told();
        return HardshipFileDto.builder()
                .id(file.id())
                .fileNo(file.fileNo())
                .union(union(file.union()))
                .workers(file.workers().stream().map(this::worker).toList())
                .status(HardshipStatusDto.fromValue(file.status().name()))
                .household(HouseholdMapper.household(household, opened.today(), guardianAge(opened.rules())))
                .figures(figures(household.means(misfortuneCosts(opened.rules()))))
                .judgement(Optional.ofNullable(file.judgement())
                        .map(judgements::judgement)
                        .orElse(null))
                .category(file.category())
                .categoryName(categoryName(file))
                .evidence(file.evidence().stream().map(HardshipMapper::evidence).toList())
                .steps(opened.steps().stream().map(HardshipMapper::step).toList())
                .exclusions(exclusions(file, opened.rules()))
                .notice(notice(opened))
                .nextSteps(opened.next().stream()
                        .map(step -> HardshipStepKindDto.fromValue(step.name()))
                        .toList())
                .mayDecide(opened.mayApprove())
                .authorised(file.authorised())
                .inForceFrom(file.inForceFrom())
                .reviewDue(file.reviewDue())
                .recoveryReview(file.recoveryReview())
                .checkFailed(file.checkFailed())
                .reviewFailedOn(file.reviewFailedOn())
                .openedAt(file.openedAt())
                .version(file.version())
                .build();
    }

    HardshipFileStateDto state(HardshipFile file) {
        return new HardshipFileStateDto(
                file.id(),
                file.fileNo(),
                HardshipStatusDto.fromValue(file.status().name()),
                file.version());
    }

    HardshipFileListItemDto listItem(HardshipQueries.Listed listed) {
        return HardshipFileListItemDto.builder()
                .id(listed.id())
                .fileNo(listed.fileNo())
                .union(union(listed.union()))
                .worker(new MemberRefDto(listed.person(), listed.name(), listed.memberNo()))
                .status(HardshipStatusDto.fromValue(listed.status().name()))
                .category(listed.category())
                .categoryName(listed.category() == null ? null : english() ? listed.categoryEn() : listed.categoryZh())
                .reviewDue(listed.reviewDue())
                .frozen(listed.frozen())
                .openedAt(listed.openedAt())
                .version(listed.version())
                .build();
    }

    static HardshipFiguresDto figures(MeansTest.Means means) {
        var perPerson = means.net().yuan();
        return new HardshipFiguresDto(
                means.income().toString(),
                means.rigid().toString(),
                means.costs().toString(),
                means.net().toString(),
                means.persons(),
                MeansTest.perPersonAndMonth(means).toString(),
                perPerson.compareTo(BigDecimal.ZERO) <= 0);
    }

    private static int guardianAge(@Nullable HardshipRules rules) {
        return rules == null ? 0 : rules.guardianAge().value();
    }

    private static List<String> misfortuneCosts(@Nullable HardshipRules rules) {
        return rules == null ? List.of() : rules.misfortuneCosts().value();
    }

    private @Nullable String categoryName(HardshipFile file) {
        return Optional.ofNullable(file.judgement())
                .flatMap(judgement -> judgement.named(file.category()))
                .map(category -> name(category.name()))
                .orElse(null);
    }

    private List<HardshipExclusionDto> exclusions(HardshipFile file, @Nullable HardshipRules rules) {
        return rules == null
                ? List.of()
                : rules.exclusions().stream()
                        .map(exclusion -> new HardshipExclusionDto(
                                exclusion.code(),
                                name(exclusion.name()),
                                file.exclusions().contains(exclusion.code())))
                        .toList();
    }

    private static @Nullable HardshipNoticeStateDto notice(HardshipFiles.Opened opened) {
        var notice = opened.notice();
        return notice == null
                ? null
                : new HardshipNoticeStateDto(
                        notice.id(),
                        notice.beginsOn(),
                        notice.endsOn(),
                        notice.waiting(),
                        notice.upheld(),
                        notice.frozenOn(opened.today()),
                        notice.provisional());
    }

    private HardshipWorkerDto worker(HardshipFile.Worker worker) {
        return new HardshipWorkerDto(
                new MemberRefDto(worker.person(), worker.name(), worker.memberNo()),
                union(worker.union()),
                worker.main());
    }

    private static HardshipEvidenceDto evidence(HardshipFile.Evidence evidence) {
        return new HardshipEvidenceDto(
                evidence.id(),
                HardshipEvidenceKindDto.fromValue(evidence.kind()),
                evidence.mediaType(),
                evidence.bytes(),
                evidence.addedBy(),
                evidence.addedAt());
    }

    static HardshipStepDto step(HardshipFile.Step step) {
        return HardshipStepDto.builder()
                .step(HardshipStepKindDto.fromValue(step.step().name()))
                .status(HardshipStatusDto.fromValue(step.status().name()))
                .by(step.by())
                .onBehalfOf(step.lender())
                .reason(step.reason())
                .remedy(step.remedy())
                .passed(step.passed())
                .at(step.at())
                .build();
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }

    private String name(Map<String, String> byLanguage) {
        return byLanguage.getOrDefault(request.locale().getLanguage(), byLanguage.getOrDefault("zh", ""));
    }

    private boolean english() {
        return request.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
