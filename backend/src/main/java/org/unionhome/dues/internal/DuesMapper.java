package org.unionhome.dues.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.CitationDto;
import org.unionhome.api.model.DifferenceKindDto;
import org.unionhome.api.model.DuesAssessmentDto;
import org.unionhome.api.model.DuesBasisDto;
import org.unionhome.api.model.DuesCountsDto;
import org.unionhome.api.model.DuesDifferenceDto;
import org.unionhome.api.model.DuesObligationDto;
import org.unionhome.api.model.DuesRuleDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.PackRefDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.dues.internal.ObligationQueries.Obligation;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Assessments and obligations as the contract words them. */
@Singleton
class DuesMapper {

    private final UnionTree tree;
    private final Members members;

    DuesMapper(UnionTree tree, Members members) {
        this.tree = tree;
        this.members = members;
    }

    DuesAssessmentDto assessment(Assessment row, List<AssessmentQueries.Rule> rules) {
        return DuesAssessmentDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .month(row.month().toString())
                .status(DuesAssessmentDto.StatusEnum.fromValue(row.status()))
                .again(row.again())
                .counts(Optional.ofNullable(row.counts())
                        .map(DuesMapper::counts)
                        .orElse(null))
                .rules(rules.stream().map(DuesMapper::rule).toList())
                .jobId(row.job())
                .failure(row.failure())
                .askedBy(new ActorRefDto(row.asker()))
                .askedAt(row.askedAt())
                .committedBy(row.committer() == null ? null : new ActorRefDto(row.committer()))
                .committedAt(row.committedAt())
                .lockedBy(row.locker() == null ? null : new ActorRefDto(row.locker()))
                .lockedAt(row.lockedAt())
                .unlockedBy(
                        row.opened() == null
                                ? null
                                : new ActorRefDto(row.opened().by()))
                .unlockedAt(row.opened() == null ? null : row.opened().at())
                .unlockReason(row.opened() == null ? null : row.opened().reason())
                .version(row.version())
                .build();
    }

    private static DuesCountsDto counts(Counts counts) {
        return DuesCountsDto.builder()
                .members(counts.members())
                .owing(counts.owing())
                .zeroBase(counts.zeroBase())
                .retained(counts.retained())
                .noBase(counts.noBase())
                .elsewhere(counts.elsewhere())
                .amount(counts.amount().toString())
                .amountBefore(counts.amountBefore().toString())
                .arrived(counts.arrived())
                .gone(counts.gone())
                .moved(counts.moved())
                .changed(counts.changed())
                .build();
    }

    private static DuesRuleDto rule(AssessmentQueries.Rule rule) {
        return DuesRuleDto.builder()
                .pack(new PackRefDto(rule.pack(), rule.packVersion(), rule.packTitle()))
                .rate(rule.rate())
                .wholeSteps(rule.wholeSteps().toString())
                .wageDay(rule.wageDay())
                .citation(CitationDto.builder()
                        .documentNumber(rule.documentNumber())
                        .title(rule.documentTitle())
                        .clause(rule.clause())
                        .confidence(CitationDto.ConfidenceEnum.fromValue(rule.confidence()))
                        .build())
                .build();
    }

    /** Names of everybody on a page, in one statement. */
    Map<UUID, MemberInfo> named(Collection<UUID> persons) {
        return members.findAll(persons);
    }

    DuesDifferenceDto difference(AssessmentQueries.Difference row, Map<UUID, MemberInfo> named) {
        return DuesDifferenceDto.builder()
                .member(member(row.person(), named))
                .kind(DifferenceKindDto.fromValue(row.kind()))
                .union(union(row.union()))
                .unionBefore(row.unionBefore() == null ? null : union(row.unionBefore()))
                .base(text(row.base()))
                .baseBefore(text(row.baseBefore()))
                .amount(text(row.amount()))
                .amountBefore(text(row.amountBefore()))
                .build();
    }

    /** @param named absent for the member herself */
    DuesObligationDto obligation(Obligation row, @Nullable Map<UUID, MemberInfo> named) {
        return DuesObligationDto.builder()
                .member(named == null ? null : member(row.person(), named))
                .month(row.month().toString())
                .union(union(row.union()))
                .basis(DuesBasisDto.fromValue(row.basis()))
                .base(row.base().toString())
                .counted(
                        row.rule() == null
                                ? null
                                : counted(row.base(), row.rule().wholeSteps()))
                .amount(row.amount().toString())
                .paid(row.paid().toString())
                .rule(row.rule() == null ? null : rule(row.rule()))
                .version(row.version())
                .build();
    }

    private static String counted(Money base, Money steps) {
        return new Money(base.yuan().divideToIntegralValue(steps.yuan()).multiply(steps.yuan())).toString();
    }

    /** Who is out of sight by now keeps her row without a name. */
    MemberRefDto member(UUID person, Map<UUID, MemberInfo> named) {
        MemberInfo info = named.get(person);
        return info == null
                ? new MemberRefDto(person, "—", null)
                : new MemberRefDto(person, info.name(), info.memberNo());
    }

    UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toString();
    }
}
