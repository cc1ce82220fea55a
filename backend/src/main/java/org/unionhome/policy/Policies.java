package org.unionhome.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.Money;

/** The door of the policy feature. Answers from memory and stores nothing. */
public interface Policies {

    /**
     * The rules for an event of that day in a union: of the packs it uses and of those of each union above, as far as they
     * were made for such employers; of each pack, its predecessors and its successors the one valid on the day. What a
     * lower pack allows beyond those above does not hold.
     *
     * @throws org.unionhome.kernel.Problem NOT_FOUND without such a union
     */
    CareRules rulesIn(UUID union, LocalDate day);

    /**
     * What is ruled about committees and elections in a union on a day: by its own pack or the nearest above, and for
     * what that one leaves open by the packs that hold everywhere.
     *
     * @throws org.unionhome.kernel.Problem NOT_FOUND without such a union
     */
    ElectionRules electionsIn(UUID union, LocalDate day);

    /**
     * From how many months after that of the admission a member of the union owes dues: by its own pack or the nearest
     * above, else by the packs that hold everywhere.
     *
     * @throws org.unionhome.kernel.Problem NOT_FOUND without such a union
     */
    ElectionRules.Ruled<Integer> duesFromMonthIn(UUID union, LocalDate day);

    /** What is ruled about sanatorium tours in a union on a day; nothing where no pack rules them. */
    Optional<SanatoriumRules> sanatoriumIn(UUID union, LocalDate day);

    /** What is ruled about who may go on such a tour, and which money pays; each value by the nearest pack that names it. */
    EntitlementRules entitlementIn(UUID union, LocalDate day);

    /** What is ruled about union funds that are paid late in a union on a day, by the nearest pack that rules it. */
    Optional<LateChargeRules> lateChargesIn(UUID union, LocalDate day);

    /** By what the funds of a union that is split are divided, by the nearest pack that says so. */
    Optional<FundDivisionRules> fundDivisionIn(UUID union, LocalDate day);

    /** What is ruled about dues of members in a union on a day, by the nearest pack that rules it. */
    Optional<DuesRules> duesIn(UUID union, LocalDate day);

    /** What is ruled about dues that are not paid in a union on a day, by the nearest pack that says anything about it. */
    Optional<ArrearsRules> arrearsIn(UUID union, LocalDate day);
    /** What is ruled about contributions of employers in a union on a day, each value by the nearest pack that names it. */
    ContributionRules contributionsIn(UUID union, LocalDate day);

    /** Which part of the participants of an activity wins something at most: of every limit the strictest. */
    Optional<ElectionRules.Ruled<Share>> awardShareIn(UUID union, LocalDate day);

    /** What is ruled about rosters in a union on a day, found in the same way. */
    RosterRules rostersIn(UUID union, LocalDate day);

    /** Every scheme of mutual aid that some pack in use names on the day; a union chooses those it takes part in. */
    List<MutualAidScheme> mutualAidOn(LocalDate day);

    /** A scheme as the very version of the pack writes it; absent when that version never named it. */
    Optional<MutualAidScheme> mutualAid(PackRef pack, String scheme);

    /** What is ruled about benefits for everybody in a union on a day, found like {@link #rostersIn}. */
    BenefitRules benefitsIn(UUID union, LocalDate day);

    /** What is ruled about aid grants in a union on a day, found in the same way; empty where nothing is. */
    AidRules aidIn(UUID union, LocalDate day);

    /** What is ruled about hardship files in a union on a day, found in the same way; nothing where no pack rules them. */
    Optional<HardshipRules> hardshipIn(UUID union, LocalDate day);

    /**
     * What is ruled about one kind of campaign in a union on a day: of every limit the strictest.
     *
     * @param kind word of the contract, such as COOLNESS
     */
    CampaignRules campaignIn(UUID union, LocalDate day, String kind);

    Decision judge(CampaignRules rules, CampaignQuestion question);

    /** Whether any loaded pack knows the occasion; where no pack is in force this is all that can be asked. */
    boolean knows(String occasion);

    /** Every occasion that some loaded pack knows, each once, in the order of the packs. */
    List<CareRule> known();

    Decision judge(CareRules rules, CareQuestion question);

    /** What of a tour is paid, and what is against the rules of tours. */
    Reckoning reckon(SanatoriumRules rules, SanatoriumQuestion question);

    /** What is charged for a principal that is paid so many days late. */
    Reckoning reckon(LateChargeRules rules, Money principal, int days);

    /** All that rules a union on a day, to put a question to it and keep which packs were asked. */
    RuleStack stackIn(UUID union, LocalDate day);

    /** The very versions of the packs that were asked before. */
    RuleStack stackOf(List<PackRef> packs);

    /** Name of an occasion as people say it. */
    String nameOf(String occasion, Locale language);
}
