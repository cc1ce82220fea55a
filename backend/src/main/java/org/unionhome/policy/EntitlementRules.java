package org.unionhome.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about who may go on a sanatorium tour (疗休养) and which money pays for it, each value by the nearest pack
 * that names it; absent where none does.
 *
 * @param sources money that may pay, by words such as {@code ADMIN_WELFARE}
 * @param everyYears one person goes once in so many years
 * @param segments in how many parts one tour may be made; together they are one completion
 * @param joinedFullUntil who joined by this day of the year has the whole of it
 * @param joinedHalfUntil who joined after that and by this day has half of the money; later, nothing until next year
 * @param retiredKeep whether who retires in the course of the year keeps what she has in it
 * @param carriesOver whether what was not used goes on into the next year
 */
public record EntitlementRules(
        @Nullable Ruled<List<String>> sources,
        @Nullable Ruled<Integer> everyYears,
        @Nullable Ruled<Integer> segments,
        @Nullable Ruled<MonthDay> joinedFullUntil,
        @Nullable Ruled<MonthDay> joinedHalfUntil,
        @Nullable Ruled<Boolean> retiredKeep,
        @Nullable Ruled<Boolean> carriesOver) {

    /** How much of a year somebody has. */
    public enum Part {
        FULL,
        HALF,
        NONE
    }

    /** How much of a year, and what says so; absent where nothing had to be asked. */
    public record Given(Part part, @Nullable Citation citation) {}

    /** How much of a year belongs to somebody who joined on a day; where no pack says anything, all of it. */
    public Given forJoining(LocalDate joined, int year) {
        boolean silent = joinedFullUntil == null && joinedHalfUntil == null;
        if (joined.getYear() < year || (silent && joined.getYear() == year)) {
            return new Given(Part.FULL, null);
        }
        if (isBy(joinedFullUntil, joined, year)) {
            return new Given(Part.FULL, citation(joinedFullUntil));
        }
        if (isBy(joinedHalfUntil, joined, year)) {
            return new Given(Part.HALF, citation(joinedHalfUntil));
        }
        var named = joinedHalfUntil == null ? joinedFullUntil : joinedHalfUntil;
        return new Given(Part.NONE, citation(named));
    }

    private static boolean isBy(@Nullable Ruled<MonthDay> last, LocalDate joined, int year) {
        return last != null && !joined.isAfter(last.value().atYear(year));
    }

    private static @Nullable Citation citation(@Nullable Ruled<MonthDay> ruled) {
        return ruled == null ? null : ruled.citation();
    }
}
