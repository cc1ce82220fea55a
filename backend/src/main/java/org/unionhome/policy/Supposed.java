package org.unionhome.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/** What a what-if question is about: as much as decides, and nobody. */
public sealed interface Supposed {

    /**
     * A household whose means are tested.
     *
     * @param misfortune those of the rigid costs that a misfortune caused
     * @param standard per person and month; absent for that of the division
     * @param division administrative code of the place
     * @param exclusions codes of what would keep it out
     * @param labourSince of a migrant worker
     * @param meanIncome last year's mean disposable income per person
     */
    record Household(
            Money income,
            Money rigid,
            Money misfortune,
            int persons,
            @Nullable Money standard,
            @Nullable String division,
            Set<HardshipFact> facts,
            Set<String> exclusions,
            @Nullable LocalDate labourSince,
            @Nullable Money meanIncome)
            implements Supposed {}

    /**
     * Aid for a household.
     *
     * @param kind word of the contract, such as LIVING
     * @param file what its approved hardship file says; absent without one
     * @param exclusion code by which a pupil is not aided
     * @param earlier grants of the same year
     * @param billGranted for the same bill before; absent when that is not known
     */
    record Grant(
            String kind,
            Money amount,
            @Nullable File file,
            @Nullable String stage,
            @Nullable String exclusion,
            Money cost,
            Money otherFunding,
            List<Earlier> earlier,
            boolean pupilAided,
            @Nullable Money billGranted)
            implements Supposed {

        /** What an approved file says of a household. */
        public record File(String category, Money standard, int persons, Money income, Money rigid) {}

        /** A grant of the same year. */
        public record Earlier(String kind, Money amount) {}
    }

    /** @param most what she would have got at festivals in the year with it */
    record FestivalGift(String festival, GiftForm form, Money most) implements Supposed {}

    /** From which money an examination is paid. */
    record Examination(String source) implements Supposed {}

    /**
     * An enrolment in a scheme of mutual aid.
     *
     * @param begin first day of the period; absent for the next one on which a period may begin
     * @param earlier her enrolment before
     */
    record Enrollment(
            String scheme,
            int shares,
            Money ownShare,
            @Nullable String sex,
            @Nullable Integer age,
            @Nullable LocalDate begin,
            MutualAidScheme.@Nullable Earlier earlier,
            @Nullable Illness illness)
            implements Supposed {

        /** @param category as the scheme names it */
        public record Illness(String category, LocalDate foundOn, Money personalCost) {}
    }
}
