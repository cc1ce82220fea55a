package org.unionhome.aid.internal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Money;
import org.unionhome.policy.HardshipFact;
import org.unionhome.policy.MeansTest.Means;

/**
 * What a file says about a household, the main worker left out of its members. Kept encrypted as a whole.
 *
 * @param division whose living standard counts
 * @param labourSince of a migrant worker: since when she is employed here
 * @param incomes of one year
 * @param costs that could not be avoided in the same year
 */
record Household(
        String division,
        Map<Detail, String> details,
        @Nullable Integer housingArea,
        boolean singleParent,
        boolean canHelpItself,
        boolean nobodyEmployed,
        @Nullable LocalDate labourSince,
        String mainCause,
        @Nullable String secondCause,
        Set<HardshipFact> facts,
        List<Line> incomes,
        List<Line> costs,
        List<Relative> members,
        @Nullable String bankCard,
        @Nullable String note) {

    /** Whoever lives in it, the main worker included. */
    @JsonIgnore
    int size() {
        return members.size() + 1;
    }

    /** @param ofAMisfortune kinds of costs that count as caused by one */
    Means means(Collection<String> ofAMisfortune) {
        var misfortune = costs.stream()
                .filter(cost -> ofAMisfortune.contains(cost.kind()))
                .toList();
        return new Means(sum(incomes), sum(costs), sum(misfortune), size(), facts);
    }

    /** Whether somebody in it is younger than the age from which nobody has to agree for her. */
    boolean hasChildOn(LocalDate day, int age) {
        return members.stream().anyMatch(member -> member.isChildOn(day, age));
    }

    /** Whether it tells about anybody's health. */
    @JsonIgnore
    boolean tellsOfHealth() {
        return details.containsKey(Detail.HEALTH)
                || details.containsKey(Detail.DISABILITY)
                || members.stream().anyMatch(member -> member.health() != null);
    }

    private static Money sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Of persons who are not even members. */
    @Override
    public String toString() {
        return "Household of " + size();
    }

    /** Plain texts of the form. */
    enum Detail {
        ETHNICITY,
        POLITICAL_STATUS,
        HEALTH,
        DISABILITY,
        WORK_STATE,
        MODEL_WORKER,
        HOUSING,
        REGISTERED_AT,
        MARITAL_STATUS,
        MEDICAL_INSURANCE,
        BANK_NAME,
        BANK_BRANCH
    }

    /** @param kind word of the contract */
    record Line(String kind, Money amount) {}

    /** @param relation to the main worker, word of the contract */
    record Relative(
            UUID id,
            String name,
            String relation,
            @Nullable String idNumber,
            @Nullable String health,
            @Nullable Money yearlyIncome,
            @Nullable String school) {

        boolean isChildOn(LocalDate day, int age) {
            return Optional.ofNullable(idNumber)
                    .flatMap(IdNumber::parse)
                    .map(number -> number.birthDate().plusYears(age).isAfter(day))
                    .orElse(false);
        }

        Relative withIdNumber(@Nullable String number) {
            return new Relative(id, name, relation, number, health, yearlyIncome, school);
        }

        @Override
        public String toString() {
            return "Relative " + id;
        }
    }
}
