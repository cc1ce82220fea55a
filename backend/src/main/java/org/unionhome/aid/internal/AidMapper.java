package org.unionhome.aid.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.AidCaseDto;
import org.unionhome.api.model.AidCaseItemDto;
import org.unionhome.api.model.AidEvidenceDto;
import org.unionhome.api.model.AidFindingDto;
import org.unionhome.api.model.AidKindDto;
import org.unionhome.api.model.AidPayingLineDto;
import org.unionhome.api.model.AidReasonDto;
import org.unionhome.api.model.AidRuleCheckDto;
import org.unionhome.api.model.AidStatusDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.MyAidCaseDto;
import org.unionhome.api.model.NewAidCaseDto;
import org.unionhome.api.model.PupilDto;
import org.unionhome.api.model.PupilExclusionDto;
import org.unionhome.api.model.SchoolStageDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.api.model.VerdictDto;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.PayingLine;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.PolicyMapper;

/** Cases as the contract words them, in the reader's language. */
@Singleton
class AidMapper {

    private final UnionTree tree;
    private final AidSecrets secrets;
    private final AidWords words;
    private final PolicyMapper policies;

    AidMapper(UnionTree tree, AidSecrets secrets, AidWords words, PolicyMapper policies) {
        this.tree = tree;
        this.secrets = secrets;
        this.words = words;
        this.policies = policies;
    }

    static NewAidCase asked(NewAidCaseDto dto) {
        return new NewAidCase(
                AidKind.valueOf(dto.kind().toString()),
                dto.need().strip(),
                dto.cost() == null ? Money.ZERO : Money.of(dto.cost()),
                dto.otherFunding() == null ? Money.ZERO : Money.of(dto.otherFunding()),
                dto.billNo() == null || dto.billNo().isBlank()
                        ? null
                        : dto.billNo().strip(),
                pupil(dto.pupil()),
                Money.of(dto.requested()),
                dto.mayRefer(),
                dto.againOf());
    }

    private static NewAidCase.@Nullable Pupil pupil(@Nullable PupilDto dto) {
        return dto == null
                ? null
                : new NewAidCase.Pupil(
                        dto.name().strip(), dto.birthDate(), dto.stage().toString(), word(dto.exclusion()));
    }

    static @Nullable String word(@Nullable Object word) {
        return word == null ? null : word.toString();
    }

    AidCaseItemDto item(AidCaseRow row) {
        return AidCaseItemDto.builder()
                .id(row.id())
                .caseNo(row.caseNo())
                .member(new MemberRefDto(row.person(), row.memberName(), null))
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .kind(AidKindDto.fromValue(row.kind().name()))
                .status(AidStatusDto.fromValue(row.status().name()))
                .requested(row.amounts().requested().toString())
                .adjusted(money(row.amounts().adjusted()))
                .approved(money(row.amounts().approved()))
                .createdAt(row.times().created())
                .decidedAt(row.times().decided())
                .build();
    }

    AidCaseDto whole(ShownAidCase shown) {
        AidCaseRow row = shown.row();
        return AidCaseDto.builder()
                .id(row.id())
                .caseNo(row.caseNo())
                .member(new MemberRefDto(row.person(), row.memberName(), null))
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .kind(AidKindDto.fromValue(row.kind().name()))
                .need(secrets.open(AidSecrets.NEED, row.need()))
                .cost(row.cost().toString())
                .otherFunding(row.otherFunding().toString())
                .billNo(row.bill() == null ? null : secrets.open(AidSecrets.BILL, row.bill()))
                .pupil(row.pupil() == null ? null : secrets.open(AidSecrets.PUPIL, row.pupil()))
                .stage(row.stage() == null ? null : SchoolStageDto.fromValue(row.stage()))
                .exclusion(row.exclusion() == null ? null : PupilExclusionDto.fromValue(row.exclusion()))
                .mayRefer(row.mayRefer())
                .status(AidStatusDto.fromValue(row.status().name()))
                .requested(row.amounts().requested().toString())
                .adjusted(money(row.amounts().adjusted()))
                .approved(money(row.amounts().approved()))
                .paid(row.amounts().paid().toString())
                .reasonCode(reason(row))
                .comment(row.comment())
                .followUp(row.followUp() == null ? null : secrets.open(AidSecrets.FOLLOW_UP, row.followUp()))
                .fileNo(row.fileNo())
                .standing(shown.standing() == null ? null : AidStandingMapper.standing(shown.standing()))
                .higherApproval(row.higherApproval())
                .againOf(row.againOf())
                .handledBy(actor(row.handler() == null ? null : row.handler().name()))
                .decidedBy(actor(row.deciderName()))
                .evidence(evidence(shown.evidence()))
                .history(shown.history().stream().map(this::item).toList())
                .ruleCheck(check(shown.judgement()))
                .lines(shown.lines().stream().map(this::line).toList())
                .mayWork(shown.mayWork())
                .mayDecide(shown.mayDecide())
                .decidingUnion(new UnionRefDto(shown.decides(), tree.nameOf(shown.decides())))
                .mayPassOn(shown.mayPassOn())
                .passedOnFirst(shown.passesOnFirst())
                .createdAt(row.times().created())
                .submittedAt(row.times().submitted())
                .workedAt(row.times().worked())
                .decidedAt(row.times().decided())
                .paidOn(row.times().paidOn())
                .returnedReason(row.returnedReason())
                .version(row.version())
                .build();
    }

    private static @Nullable ActorRefDto actor(@Nullable String name) {
        return name == null ? null : new ActorRefDto(name);
    }

    MyAidCaseDto mine(AidCaseRow row, List<AidCaseQueries.Evidence> evidence) {
        boolean decided = row.times().decided() != null;
        return MyAidCaseDto.builder()
                .id(row.id())
                .caseNo(row.caseNo())
                .kind(AidKindDto.fromValue(row.kind().name()))
                .need(secrets.open(AidSecrets.NEED, row.need()))
                .status(AidStatusDto.fromValue(row.status().name()))
                .requested(row.amounts().requested().toString())
                .approved(money(row.amounts().approved()))
                .reasonCode(decided ? reason(row) : null)
                .comment(decided ? row.comment() : null)
                .evidence(evidence(evidence))
                .createdAt(row.times().created())
                .submittedAt(row.times().submitted())
                .workedAt(row.times().worked())
                .decidedAt(row.times().decided())
                .paidOn(row.times().paidOn())
                .returnedReason(row.returnedReason())
                .version(row.version())
                .build();
    }

    private static @Nullable AidReasonDto reason(AidCaseRow row) {
        return row.reasonCode() == null ? null : AidReasonDto.fromValue(row.reasonCode());
    }

    private static @Nullable String money(@Nullable Money amount) {
        return Objects.toString(amount, null);
    }

    private static List<AidEvidenceDto> evidence(List<AidCaseQueries.Evidence> evidence) {
        return evidence.stream()
                .map(one -> new AidEvidenceDto(one.id(), one.mediaType(), one.bytes(), one.addedBy()))
                .toList();
    }

    private AidRuleCheckDto check(AidJudgement judgement) {
        return new AidRuleCheckDto(
                VerdictDto.fromValue(judgement.verdict().name()),
                money(judgement.most()),
                Optional.ofNullable(judgement.approver()).map(words::approver).orElse(null),
                judgement.needsWords(),
                judgement.findings().stream().map(this::finding).toList());
    }

    private AidFindingDto finding(AidJudgement.Finding finding) {
        return new AidFindingDto(
                finding.code(),
                VerdictDto.fromValue(finding.verdict().name()),
                words.say(finding),
                finding.citation() == null ? null : policies.source(finding.citation()));
    }

    private AidPayingLineDto line(PayingLine paying) {
        BudgetLine line = paying.line();
        return new AidPayingLineDto(
                line.id(),
                new UnionRefDto(paying.union(), tree.nameOf(paying.union())),
                line.name(),
                line.source(),
                line.left().toString());
    }
}
