package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.aid.internal.Household.Detail;
import org.unionhome.api.model.CostKindDto;
import org.unionhome.api.model.CostLineDto;
import org.unionhome.api.model.HardshipCauseDto;
import org.unionhome.api.model.HardshipFactNameDto;
import org.unionhome.api.model.HardshipRelationDto;
import org.unionhome.api.model.HouseholdDto;
import org.unionhome.api.model.HouseholdInputDto;
import org.unionhome.api.model.HouseholdMemberDto;
import org.unionhome.api.model.HouseholdMemberInputDto;
import org.unionhome.api.model.IncomeKindDto;
import org.unionhome.api.model.IncomeLineDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.policy.HardshipFact;

/** Households as the contract words them; identity and card numbers leave only masked. */
final class HouseholdMapper {

    private static final int SHOWN_OF_A_CARD = 4;

    private HouseholdMapper() {}

    static Household household(HouseholdInputDto typed) {
        return new Household(
                typed.division(),
                details(typed),
                typed.housingArea(),
                Boolean.TRUE.equals(typed.singleParent()),
                Boolean.TRUE.equals(typed.canHelpItself()),
                Boolean.TRUE.equals(typed.nobodyEmployed()),
                typed.labourSince(),
                typed.mainCause().toString(),
                Optional.ofNullable(typed.secondCause()).map(Object::toString).orElse(null),
                facts(typed.facts()),
                typed.incomes().stream()
                        .map(line -> new Household.Line(line.kind().toString(), Money.of(line.amount())))
                        .toList(),
                typed.costs().stream()
                        .map(line -> new Household.Line(line.kind().toString(), Money.of(line.amount())))
                        .toList(),
                typed.members().stream().map(HouseholdMapper::relative).toList(),
                folded(typed.bankCard()),
                folded(typed.note()));
    }

    private static Map<Detail, String> details(HouseholdInputDto typed) {
        var details = new EnumMap<Detail, String>(Detail.class);
        put(details, Detail.ETHNICITY, typed.ethnicity());
        put(details, Detail.POLITICAL_STATUS, typed.politicalStatus());
        put(details, Detail.HEALTH, typed.health());
        put(details, Detail.DISABILITY, typed.disability());
        put(details, Detail.WORK_STATE, typed.workState());
        put(details, Detail.MODEL_WORKER, typed.modelWorker());
        put(details, Detail.HOUSING, typed.housing());
        put(details, Detail.REGISTERED_AT, typed.registeredAt());
        put(details, Detail.MARITAL_STATUS, typed.maritalStatus());
        put(details, Detail.MEDICAL_INSURANCE, typed.medicalInsurance());
        put(details, Detail.BANK_NAME, typed.bankName());
        put(details, Detail.BANK_BRANCH, typed.bankBranch());
        return details;
    }

    private static void put(Map<Detail, String> details, Detail detail, @Nullable String typed) {
        String folded = folded(typed);
        if (folded != null) {
            details.put(detail, folded);
        }
    }

    private static Set<HardshipFact> facts(@Nullable List<HardshipFactNameDto> typed) {
        return Optional.ofNullable(typed).orElse(List.of()).stream()
                .map(fact -> HardshipFact.valueOf(fact.toString()))
                .collect(Collectors.toSet());
    }

    private static Household.Relative relative(HouseholdMemberInputDto typed) {
        UUID id = Optional.ofNullable(typed.id()).orElseGet(Ids::next);
        String number = folded(typed.idNumber());
        return new Household.Relative(
                id,
                Folding.fold(typed.name()),
                typed.relation().toString(),
                number == null ? null : number.toUpperCase(Locale.ROOT),
                folded(typed.health()),
                Optional.ofNullable(typed.yearlyIncome()).map(Money::of).orElse(null),
                folded(typed.school()));
    }

    static @Nullable String folded(@Nullable String text) {
        String folded = text == null ? "" : Folding.fold(text);
        return folded.isEmpty() ? null : folded;
    }

    /** @param day by which children are told */
    /** @param guardianAge below which somebody has to agree for a child */
    static HouseholdDto household(Household household, LocalDate day, int guardianAge) {
        Map<Detail, String> details = household.details();
        return HouseholdDto.builder()
                .division(household.division())
                .ethnicity(details.get(Detail.ETHNICITY))
                .politicalStatus(details.get(Detail.POLITICAL_STATUS))
                .health(details.get(Detail.HEALTH))
                .disability(details.get(Detail.DISABILITY))
                .workState(details.get(Detail.WORK_STATE))
                .modelWorker(details.get(Detail.MODEL_WORKER))
                .housing(details.get(Detail.HOUSING))
                .housingArea(household.housingArea())
                .registeredAt(details.get(Detail.REGISTERED_AT))
                .maritalStatus(details.get(Detail.MARITAL_STATUS))
                .singleParent(household.singleParent())
                .medicalInsurance(details.get(Detail.MEDICAL_INSURANCE))
                .canHelpItself(household.canHelpItself())
                .nobodyEmployed(household.nobodyEmployed())
                .labourSince(household.labourSince())
                .mainCause(HardshipCauseDto.fromValue(household.mainCause()))
                .secondCause(Optional.ofNullable(household.secondCause())
                        .map(HardshipCauseDto::fromValue)
                        .orElse(null))
                .facts(household.facts().stream()
                        .sorted()
                        .map(fact -> HardshipFactNameDto.fromValue(fact.name()))
                        .toList())
                .incomes(household.incomes().stream()
                        .map(line -> new IncomeLineDto(
                                IncomeKindDto.fromValue(line.kind()),
                                line.amount().toString()))
                        .toList())
                .costs(household.costs().stream()
                        .map(line -> new CostLineDto(
                                CostKindDto.fromValue(line.kind()),
                                line.amount().toString()))
                        .toList())
                .members(household.members().stream()
                        .map(member -> member(member, day, guardianAge))
                        .toList())
                .bankName(details.get(Detail.BANK_NAME))
                .bankBranch(details.get(Detail.BANK_BRANCH))
                .bankCardMasked(card(household.bankCard()))
                .note(household.note())
                .build();
    }

    private static HouseholdMemberDto member(Household.Relative member, LocalDate day, int guardianAge) {
        return HouseholdMemberDto.builder()
                .id(member.id())
                .name(member.name())
                .relation(HardshipRelationDto.fromValue(member.relation()))
                .idNumberMasked(Optional.ofNullable(member.idNumber())
                        .flatMap(IdNumber::parse)
                        .map(IdNumber::masked)
                        .orElse(null))
                .minor(member.isChildOn(day, guardianAge))
                .health(member.health())
                .yearlyIncome(Optional.ofNullable(member.yearlyIncome())
                        .map(Money::toString)
                        .orElse(null))
                .school(member.school())
                .build();
    }

    private static @Nullable String card(@Nullable String number) {
        return number == null ? null : "**** " + number.substring(Math.max(0, number.length() - SHOWN_OF_A_CARD));
    }
}
