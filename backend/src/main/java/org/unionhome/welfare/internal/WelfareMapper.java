package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.EnrollmentDto;
import org.unionhome.api.model.EnrollmentRoundDto;
import org.unionhome.api.model.EnrollmentRoundListItemDto;
import org.unionhome.api.model.EnrollmentStatusDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.MyEnrollmentDto;
import org.unionhome.api.model.NewEnrollmentRoundDto;
import org.unionhome.api.model.OpenRoundDto;
import org.unionhome.api.model.RoundStatusDto;
import org.unionhome.api.model.SchemeKindDto;
import org.unionhome.api.model.SubsidyRuleDto;
import org.unionhome.api.model.SubsidyRuleListDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Rounds and enrolments as the contract words them. */
@ApplicationScoped
class WelfareMapper {

    private final UnionTree tree;
    private final Members members;
    private final Schemes schemes;
    private final SchemeMapper words;
    private final RoundQueries rounds;
    private final SubsidyRules subsidies;
    private final EnrollmentQueries enrollments;
    private final Refunds refunds;
    private final RefundMapper refundWords;
    private final Clock clock;

    WelfareMapper(
            UnionTree tree,
            Members members,
            Schemes schemes,
            SchemeMapper words,
            RoundQueries rounds,
            SubsidyRules subsidies,
            EnrollmentQueries enrollments,
            Refunds refunds,
            RefundMapper refundWords,
            Clock clock) {
        this.tree = tree;
        this.members = members;
        this.schemes = schemes;
        this.words = words;
        this.rounds = rounds;
        this.subsidies = subsidies;
        this.enrollments = enrollments;
        this.refunds = refunds;
        this.refundWords = refundWords;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static NewRound wanted(NewEnrollmentRoundDto asked) {
        return new NewRound(
                asked.unionId(),
                asked.scheme(),
                Folding.fold(asked.name()),
                asked.periodFrom(),
                asked.enrollFrom(),
                asked.enrollTo(),
                Optional.ofNullable(asked.sharePrice()).map(Money::of).orElse(null));
    }

    static List<SubsidyRule> rules(SubsidyRuleListDto asked) {
        return asked.items().stream()
                .map(rule -> new SubsidyRule(
                        rule.unionId(), SubsidyRule.Basis.valueOf(rule.basis().name()), Money.of(rule.amount())))
                .toList();
    }

    EnrollmentRoundDto round(Round round) {
        return EnrollmentRoundDto.builder()
                .id(round.id())
                .roundNo(round.roundNo())
                .union(union(round.union()))
                .scheme(words.scheme(schemes.of(round)))
                .name(round.name())
                .periodFrom(round.from())
                .periodTo(round.to())
                .enrollFrom(round.enrollFrom())
                .enrollTo(round.enrollTo())
                .sharePrice(round.sharePrice().toString())
                .status(RoundStatusDto.fromValue(round.status().name()))
                .closedOn(round.closedOn())
                .enrolled(enrollments.covered(round.id()))
                .subsidyRules(subsidies.of(round.id()).stream()
                        .map(rule -> new SubsidyRuleDto(
                                union(rule.union()),
                                SubsidyRuleDto.BasisEnum.fromValue(rule.basis().name()),
                                rule.amount().toString()))
                        .toList())
                .changeable(rounds.changeable(round))
                .version(round.version())
                .build();
    }

    EnrollmentRoundListItemDto listItem(Round round) {
        return EnrollmentRoundListItemDto.builder()
                .id(round.id())
                .roundNo(round.roundNo())
                .union(union(round.union()))
                .scheme(round.scheme())
                .schemeName(words.nameOf(schemes.of(round)))
                .kind(SchemeKindDto.fromValue(round.kind()))
                .name(round.name())
                .periodFrom(round.from())
                .periodTo(round.to())
                .enrollFrom(round.enrollFrom())
                .enrollTo(round.enrollTo())
                .status(RoundStatusDto.fromValue(round.status().name()))
                .build();
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    /** One statement for the names of all. */
    List<EnrollmentDto> enrollments(List<Enrollment> rows) {
        Map<UUID, MemberInfo> names =
                members.findAll(rows.stream().map(Enrollment::person).toList());
        Map<UUID, Refund> back = refunds.of(rows);
        return rows.stream()
                .map(row -> enrollment(row, names.get(row.person()), back.get(row.id())))
                .toList();
    }

    private EnrollmentDto enrollment(Enrollment row, @Nullable MemberInfo member, @Nullable Refund refund) {
        return EnrollmentDto.builder()
                .id(row.id())
                .member(new MemberRefDto(
                        row.person(), member == null ? "" : member.name(), member == null ? null : member.memberNo()))
                .union(union(row.union()))
                .shares(row.shares())
                .price(row.price().toString())
                .ownShare(row.ownShare().toString())
                .coveredFrom(row.coveredFrom())
                .status(EnrollmentStatusDto.fromValue(row.status()))
                .origin(EnrollmentDto.OriginEnum.fromValue(row.origin()))
                .enrolledAt(row.enrolledAt())
                .refundReason(row.refundReason())
                .refundedOn(row.refundedOn())
                .refund(refundWords.refund(refund))
                .version(row.version())
                .build();
    }

    MyEnrollmentDto mine(MyMutualAid.Mine mine) {
        var enrollment = mine.enrollment();
        return MyEnrollmentDto.builder()
                .id(enrollment.id())
                .roundId(mine.round().id())
                .name(mine.round().name())
                .schemeName(words.nameOf(mine.scheme()))
                .kind(SchemeKindDto.fromValue(mine.round().kind()))
                .union(union(enrollment.union()))
                .shares(enrollment.shares())
                .price(enrollment.price().toString())
                .ownShare(enrollment.ownShare().toString())
                .periodFrom(mine.round().from())
                .periodTo(mine.round().to())
                .coveredFrom(enrollment.coveredFrom())
                .waitingOver(mine.waitingOver())
                .inForce(mine.inForce())
                .status(EnrollmentStatusDto.fromValue(enrollment.status()))
                .benefits(words.benefits(mine.scheme()))
                .documents(SchemeMapper.documents(mine.scheme()))
                .build();
    }

    OpenRoundDto open(MyMutualAid.Open open) {
        Round round = open.round();
        var least = open.scheme().ownShare();
        return OpenRoundDto.builder()
                .id(round.id())
                .name(round.name())
                .schemeName(words.nameOf(open.scheme()))
                .kind(SchemeKindDto.fromValue(round.kind()))
                .union(union(round.union()))
                .periodFrom(round.from())
                .periodTo(round.to())
                .enrollTo(round.enrollTo())
                .sharePrice(round.sharePrice().toString())
                .leastOwnShare((least == null ? Money.ZERO : least.value()).toString())
                .mostShares(open.scheme().mostShares().value())
                .coveredFrom(open.coveredFrom())
                .joinable(open.why() == null)
                .why(open.why())
                .build();
    }
}
