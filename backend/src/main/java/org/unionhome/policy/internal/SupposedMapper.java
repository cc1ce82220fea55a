package org.unionhome.policy.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.SupposedCampaignDto;
import org.unionhome.api.model.SupposedEnrollmentDto;
import org.unionhome.api.model.SupposedExaminationDto;
import org.unionhome.api.model.SupposedFestivalGiftDto;
import org.unionhome.api.model.SupposedGrantDto;
import org.unionhome.api.model.SupposedHouseholdDto;
import org.unionhome.api.model.SupposedIllnessDto;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.HardshipFact;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.Supposed;

/** What questions suppose, from the words of the contract. */
final class SupposedMapper {

    private SupposedMapper() {}

    static Supposed.Household household(SupposedHouseholdDto dto) {
        return new Supposed.Household(
                Money.of(dto.income()),
                orNothing(dto.rigidCosts()),
                orNothing(dto.misfortuneCosts()),
                dto.persons(),
                money(dto.standard()),
                dto.division(),
                list(dto.facts()).stream()
                        .map(fact -> HardshipFact.valueOf(fact.name()))
                        .collect(Collectors.toSet()),
                Set.copyOf(list(dto.exclusions())),
                dto.labourSince(),
                money(dto.meanIncome()));
    }

    static Supposed.Grant grant(SupposedGrantDto dto) {
        return new Supposed.Grant(
                dto.kind().name(),
                Money.of(dto.amount()),
                dto.category() == null ? null : file(dto, dto.category()),
                dto.stage(),
                dto.exclusion() == null ? null : dto.exclusion().name(),
                orNothing(dto.cost()),
                orNothing(dto.otherFunding()),
                list(dto.earlier()).stream()
                        .map(grant -> new Supposed.Grant.Earlier(grant.kind().name(), Money.of(grant.amount())))
                        .toList(),
                Boolean.TRUE.equals(dto.pupilAided()),
                money(dto.billGranted()));
    }

    private static Supposed.Grant.File file(SupposedGrantDto dto, String category) {
        return new Supposed.Grant.File(
                category,
                orNothing(dto.standard()),
                Optional.ofNullable(dto.persons()).orElse(1),
                orNothing(dto.income()),
                orNothing(dto.rigidCosts()));
    }

    static CampaignQuestion campaign(SupposedCampaignDto dto) {
        Money cash = orNothing(dto.cash());
        Money goods = orNothing(dto.goods());
        Money together = cash.plus(goods);
        return new CampaignQuestion(
                dto.kind().name(),
                dto.festival(),
                dto.source(),
                cash,
                goods,
                together,
                together.plus(orNothing(dto.earlier())),
                Boolean.TRUE.equals(dto.onAnother()) ? 1 : 0,
                true);
    }

    static Supposed.FestivalGift gift(SupposedFestivalGiftDto dto) {
        return new Supposed.FestivalGift(
                dto.festival(),
                GiftForm.valueOf(dto.form().name()),
                Money.of(dto.amount()).plus(orNothing(dto.earlier())));
    }

    static Supposed.Examination examination(SupposedExaminationDto dto) {
        return new Supposed.Examination(dto.source());
    }

    static Supposed.Enrollment enrollment(SupposedEnrollmentDto dto) {
        var until = dto.earlierUntil();
        var from = dto.earlierCoveredFrom();
        return new Supposed.Enrollment(
                dto.scheme(),
                dto.shares(),
                Money.of(dto.ownShare()),
                dto.sex() == null ? null : dto.sex().name(),
                dto.age(),
                dto.begin(),
                until == null || from == null ? null : new MutualAidScheme.Earlier(until, from),
                dto.illness() == null ? null : illness(dto.illness()));
    }

    private static Supposed.Enrollment.Illness illness(SupposedIllnessDto dto) {
        return new Supposed.Enrollment.Illness(dto.category(), dto.foundOn(), Money.of(dto.personalCost()));
    }

    private static Money orNothing(@Nullable String amount) {
        return amount == null ? Money.ZERO : Money.of(amount);
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.of(amount);
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return Optional.ofNullable(items).orElse(List.of());
    }
}
