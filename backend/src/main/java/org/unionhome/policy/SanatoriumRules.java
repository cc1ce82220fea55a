package org.unionhome.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about sanatorium tours (疗休养) in a union on a day; where packs of several levels rule it, the strictest
 * value of each.
 *
 * @param perDay yuan that are paid for a day, at most
 * @param perYear yuan that are paid for one person in a year, at most
 * @param mostDays a tour lasts so many days at most, travelling included
 * @param supportedRegionDays the same for a tour to a region that the province supports; absent where nothing is ruled
 * @param outsideShare no more than this part of a year's participants leaves the province
 * @param outsideEveryYears one person leaves the province once in so many years
 */
public record SanatoriumRules(
        Ruled<Money> perDay,
        Ruled<Money> perYear,
        Ruled<Integer> mostDays,
        @Nullable Ruled<Integer> supportedRegionDays,
        Ruled<Share> outsideShare,
        Ruled<Integer> outsideEveryYears) {

    /** How many may leave the province while so many stay inside: beside 20 that stay, 10 with a share of one third. */
    public int mostOutside(int inside) {
        Share share = outsideShare.value();
        return share.of() == share.in()
                ? Integer.MAX_VALUE
                : Math.floorDiv(Math.multiplyExact(inside, share.of()), share.in() - share.of());
    }

    /** The first year in which somebody may leave the province again: after 2022, 2025 with once in three years. */
    public int nextOutside(int lastYear) {
        return lastYear + outsideEveryYears.value();
    }

    /** What holds for the length of a tour. */
    public Ruled<Integer> daysFor(boolean supportedRegion) {
        return Optional.ofNullable(supportedRegionDays)
                .filter(any -> supportedRegion)
                .orElse(mostDays);
    }
}
