package org.unionhome.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What several packs rule together, the nearest first: those in use in a union, those that answered before, or those that
 * would be in use with a draft. So the same question can be put to any of them.
 */
public interface RuleStack {

    CareRules care(LocalDate day);

    /** @param kind word of the contract, such as COOLNESS */
    CampaignRules campaign(String kind);

    Ruling<AidRules> aid();

    /** Nothing where no pack rules hardship files. */
    Optional<Ruling<HardshipRules>> hardship();

    Ruling<BenefitRules> benefits();

    /** Whether benefits are ruled at all; on a day before the first document nothing is known of them. */
    boolean rulesBenefits();

    /** Who may go on sanatorium tours, and which money pays. */
    Ruling<EntitlementRules> entitlement();

    /** Nothing where no pack names the scheme. */
    Optional<MutualAidScheme> mutualAid(String scheme);

    /**
     * Rules with the packs that were asked for them, kept with a decision so that they can be asked again.
     *
     * @param packs the nearest first
     */
    record Ruling<R>(R rules, List<PackRef> packs) {

        /** What these packs say together. */
        public Decision decided(String occasion, List<Finding> findings) {
            PackRef nearest = packs.isEmpty() ? null : packs.get(0);
            return Decision.of(
                    nearest, occasion, findings, packs.stream().skip(1).toList());
        }
    }
}
