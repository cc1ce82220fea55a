package org.unionhome.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What is ruled about one kind of campaign (送清凉, 送温暖, festivals, birthdays) in a union on a day. Whatever no pack
 * names is absent: neither forbidden nor without limit, but not known.
 *
 * @param packs those of which some value stands here, the nearest first
 * @param perTime most that one person gets in one campaign, money and goods together
 * @param perYear most that one person gets of the kind in a year
 * @param cash most in money, {@code goods} in kind
 * @param forms what may be given at all
 * @param festivals for which festivals
 * @param sources out of which money
 */
public record CampaignRules(
        String kind,
        List<PackRef> packs,
        @Nullable Ruled<Money> perTime,
        @Nullable Ruled<Money> perYear,
        @Nullable Ruled<Money> cash,
        @Nullable Ruled<Money> goods,
        @Nullable Ruled<List<GiftForm>> forms,
        @Nullable Ruled<List<String>> festivals,
        @Nullable Ruled<List<String>> sources) {}
