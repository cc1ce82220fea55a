package org.unionhome.kernel;

/** What somebody may be allowed to do; held in a union and everything below it. */
public enum Permission {
    /** Any known person or client, about herself. */
    SELF,
    MEMBER_READ,
    /** Changing files and standings of members, entering paper applications, asking for transfers. */
    MEMBER_WRITE,
    /** Deciding as a committee: admissions and transfers. */
    MEMBERSHIP_DECIDE,
    /** Sensitive values in full, one person at a time. */
    MEMBER_REVEAL,
    /** Saved filters on members. */
    SEGMENT_WRITE,
    HONOR_READ,
    HONOR_WRITE,
    UNION_READ,
    UNION_WRITE,
    UNION_REORGANIZE,
    APPOINTMENT_READ,
    /** Giving and ending offices; proposing one of the three administrators. */
    APPOINTMENT_WRITE,
    /** The second person's word on one of the three administrators. */
    APPOINTMENT_CONFIRM,
    /** Lending permissions of one's own office. */
    AUTHORITY_LEND,
    COMMITTEE_READ,
    COMMITTEE_WRITE,
    ELECTION_VOTE,
    POLICY_READ,
    /** Preparing changes of the rules. */
    POLICY_WRITE,
    /** Putting to use what somebody else prepared. */
    POLICY_CONFIRM,
    CONDOLENCE_READ,
    CONDOLENCE_RECORD,
    /** Approving what visits cost, never by who handled one of them. */
    CARE_APPROVE,
    WELFARE_READ,
    /** Rounds of mutual aid, enrolling, health checks and gifts at festivals. */
    WELFARE_WRITE,
    /** Claims of mutual aid with their papers: health data. */
    CLAIM_READ,
    /** Saying how much of a claim a scheme recognises. */
    CLAIM_CHECK,
    /** The second person's word on claims and on what the union pays. */
    CLAIM_DECIDE,
    /** Programmes of sanatorium tours, their places, and who has been where. */
    SANATORIUM_READ,
    /** Keeping programmes and bases, moving places between unions, recording tours. */
    SANATORIUM_WRITE,
    AID_READ,
    /** Handling files and cases of hardship: reviewing, visiting, verifying, publishing. */
    AID_WORK,
    /** Deciding about them; never by whoever handled them. */
    AID_DECIDE,
    CAMPAIGN_READ,
    /** Putting campaigns together: batches, rosters, goods. */
    CAMPAIGN_WRITE,
    /** Deciding on a campaign that somebody else put together. */
    CAMPAIGN_APPROVE,
    EVENT_READ,
    EVENT_JOIN,
    EVENT_MANAGE,
    /** Skill contests, their rules and one's own part in them. */
    CONTEST_READ,
    /** Entering oneself, and scoring where one is appointed a judge. */
    CONTEST_ENTER,
    /** Announcing and conducting contests, and publishing what others scored. */
    CONTEST_MANAGE,
    PLAN_READ,
    FUNDS_READ,
    /** Preparing budgets and their adjustments. */
    BUDGET_WRITE,
    BUDGET_APPROVE,
    EXPENSE_READ,
    /** Claiming what was spent, with its invoices. */
    EXPENSE_WRITE,
    /** The bookkeeper's: checking invoices, and out of which line it is paid. */
    EXPENSE_CHECK,
    /** Approving a claim that others handled and checked. */
    EXPENSE_APPROVE,
    /** The cashier's: paying what others decided. */
    PAYMENT_MAKE,
    /** Entries of the ledger that no payment makes. */
    LEDGER_WRITE,
    /** Opening a closed month of the ledger again; never by who closed it. */
    LEDGER_REOPEN,
    /** What members owe and have paid; it tells their wages. */
    DUES_READ,
    /** Wage bases, and assessing what members owe by them. */
    DUES_WRITE,
    /** Payroll totals of employers, what came in for them, and what is passed on to other unions. */
    CONTRIBUTION_WRITE,
    /** Deciding on deferrals, reductions and refunds that somebody else applied for. */
    RELIEF_DECIDE,
    /** The auditor's: examining books, raising findings and closing them; never where she had a hand in the books. */
    REVIEW_WORK,
    /** Saying how a finding of the auditors was put right. */
    REVIEW_ANSWER,
    /** Rosters, unions and plans from files. */
    IMPORT,
    AUDIT_READ;

    /** Whether it is about what others may do. */
    boolean givesAuthority() {
        return this == APPOINTMENT_WRITE || this == APPOINTMENT_CONFIRM || this == AUTHORITY_LEND;
    }
}
