package org.unionhome.policy;

import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What is asked of the rules about a campaign as it stands. Stored with the decision, so that it can be asked again; says
 * nothing about any one person.
 *
 * @param festival of a campaign at a festival
 * @param source out of which money, when that is known
 * @param mostCash the highest amount in money that somebody gets, {@code mostGoods} in kind, {@code mostTogether} in all
 * @param mostInYear the most that somebody would have got of the kind in the year
 * @param onSeveral how many stand on another roster of the kind and year, too
 * @param capNeeded whether it is told of when no rule limits what is given; what was asked before is answered as then
 */
public record CampaignQuestion(
        String kind,
        @Nullable String festival,
        @Nullable String source,
        Money mostCash,
        Money mostGoods,
        Money mostTogether,
        Money mostInYear,
        int onSeveral,
        boolean capNeeded) {}
