package org.unionhome.policy.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CampaignRules;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Frequency;

/** What a pack says about a birthday, as rules of a campaign: the same forms, the same amount, and once a year. Pure. */
final class BirthdayGifts {

    static final String BIRTHDAY = "BIRTHDAY";

    private BirthdayGifts() {}

    static Optional<CampaignRules> campaign(Pack pack, String kind) {
        return pack.occasions().stream()
                .filter(rule -> kind.equals(BIRTHDAY) && rule.occasion().equals(BIRTHDAY))
                .findFirst()
                .map(rule -> campaign(pack, rule));
    }

    private static CampaignRules campaign(Pack pack, CareRule rule) {
        Ruled<Money> most = most(pack, rule.ceiling());
        boolean yearly = rule.frequency().frequency() == Frequency.ONCE_PER_YEAR;
        var forms = new Ruled<>(rule.allowedForms(), rule.forms().get(0).citation(), pack.ref());
        return new CampaignRules(
                BIRTHDAY, List.of(pack.ref()), most, yearly ? most : null, null, null, forms, null, null);
    }

    /** An amount that the document does not state is no limit of its own. */
    private static @Nullable Ruled<Money> most(Pack pack, CareRule.@Nullable Ceiling ceiling) {
        return ceiling == null || ceiling.amount() == null
                ? null
                : new Ruled<>(ceiling.amount(), ceiling.citation(), pack.ref());
    }
}
