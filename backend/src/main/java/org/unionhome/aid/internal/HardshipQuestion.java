package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.MeansTest;

/**
 * What is asked of the rules about a household: nobody's name, but what it lives on. Kept with the means test, so that the
 * same can be asked again after the file has changed.
 *
 * @param labourSince of a migrant worker: since when she is employed here
 * @param exclusions codes of what was found to keep it out
 * @param meanIncome last year's mean disposable income per person where it is known
 */
record HardshipQuestion(
        MeansTest.Means means,
        @Nullable LocalDate labourSince,
        Set<String> exclusions,
        LocalDate day,
        HardshipJudge.Standard standard,
        @Nullable Money meanIncome) {

    static HardshipQuestion of(
            Household household,
            Set<String> exclusions,
            LocalDate day,
            HardshipJudge.Standard standard,
            @Nullable Money meanIncome,
            Collection<String> misfortuneCosts) {
        return new HardshipQuestion(
                household.means(misfortuneCosts), household.labourSince(), exclusions, day, standard, meanIncome);
    }

    @Override
    public String toString() {
        return "HardshipQuestion of " + day;
    }
}
