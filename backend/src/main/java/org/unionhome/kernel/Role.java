package org.unionhome.kernel;

import static org.unionhome.kernel.Permission.AID_DECIDE;
import static org.unionhome.kernel.Permission.AID_READ;
import static org.unionhome.kernel.Permission.AID_WORK;
import static org.unionhome.kernel.Permission.APPOINTMENT_CONFIRM;
import static org.unionhome.kernel.Permission.APPOINTMENT_READ;
import static org.unionhome.kernel.Permission.APPOINTMENT_WRITE;
import static org.unionhome.kernel.Permission.AUDIT_READ;
import static org.unionhome.kernel.Permission.AUTHORITY_LEND;
import static org.unionhome.kernel.Permission.BUDGET_APPROVE;
import static org.unionhome.kernel.Permission.BUDGET_WRITE;
import static org.unionhome.kernel.Permission.CAMPAIGN_APPROVE;
import static org.unionhome.kernel.Permission.CAMPAIGN_READ;
import static org.unionhome.kernel.Permission.CAMPAIGN_WRITE;
import static org.unionhome.kernel.Permission.CARE_APPROVE;
import static org.unionhome.kernel.Permission.CLAIM_CHECK;
import static org.unionhome.kernel.Permission.CLAIM_DECIDE;
import static org.unionhome.kernel.Permission.CLAIM_READ;
import static org.unionhome.kernel.Permission.COMMITTEE_READ;
import static org.unionhome.kernel.Permission.COMMITTEE_WRITE;
import static org.unionhome.kernel.Permission.CONDOLENCE_READ;
import static org.unionhome.kernel.Permission.CONDOLENCE_RECORD;
import static org.unionhome.kernel.Permission.CONTEST_ENTER;
import static org.unionhome.kernel.Permission.CONTEST_MANAGE;
import static org.unionhome.kernel.Permission.CONTEST_READ;
import static org.unionhome.kernel.Permission.CONTRIBUTION_WRITE;
import static org.unionhome.kernel.Permission.DUES_READ;
import static org.unionhome.kernel.Permission.DUES_WRITE;
import static org.unionhome.kernel.Permission.ELECTION_VOTE;
import static org.unionhome.kernel.Permission.EVENT_JOIN;
import static org.unionhome.kernel.Permission.EVENT_MANAGE;
import static org.unionhome.kernel.Permission.EVENT_READ;
import static org.unionhome.kernel.Permission.EXPENSE_APPROVE;
import static org.unionhome.kernel.Permission.EXPENSE_CHECK;
import static org.unionhome.kernel.Permission.EXPENSE_READ;
import static org.unionhome.kernel.Permission.EXPENSE_WRITE;
import static org.unionhome.kernel.Permission.FUNDS_READ;
import static org.unionhome.kernel.Permission.HONOR_READ;
import static org.unionhome.kernel.Permission.HONOR_WRITE;
import static org.unionhome.kernel.Permission.IMPORT;
import static org.unionhome.kernel.Permission.LEDGER_REOPEN;
import static org.unionhome.kernel.Permission.LEDGER_WRITE;
import static org.unionhome.kernel.Permission.MEMBERSHIP_DECIDE;
import static org.unionhome.kernel.Permission.MEMBER_READ;
import static org.unionhome.kernel.Permission.MEMBER_REVEAL;
import static org.unionhome.kernel.Permission.MEMBER_WRITE;
import static org.unionhome.kernel.Permission.PAYMENT_MAKE;
import static org.unionhome.kernel.Permission.PLAN_READ;
import static org.unionhome.kernel.Permission.POLICY_CONFIRM;
import static org.unionhome.kernel.Permission.POLICY_READ;
import static org.unionhome.kernel.Permission.POLICY_WRITE;
import static org.unionhome.kernel.Permission.RELIEF_DECIDE;
import static org.unionhome.kernel.Permission.REVIEW_ANSWER;
import static org.unionhome.kernel.Permission.REVIEW_WORK;
import static org.unionhome.kernel.Permission.SANATORIUM_READ;
import static org.unionhome.kernel.Permission.SANATORIUM_WRITE;
import static org.unionhome.kernel.Permission.SEGMENT_WRITE;
import static org.unionhome.kernel.Permission.SELF;
import static org.unionhome.kernel.Permission.UNION_READ;
import static org.unionhome.kernel.Permission.UNION_REORGANIZE;
import static org.unionhome.kernel.Permission.UNION_WRITE;
import static org.unionhome.kernel.Permission.WELFARE_READ;
import static org.unionhome.kernel.Permission.WELFARE_WRITE;

import java.util.Set;

/** An office, and what it allows in its union and below. MEMBER is not appointed: it follows from membership. */
public enum Role {
    MEMBER(SELF, EVENT_READ, EVENT_JOIN, CONTEST_READ, CONTEST_ENTER, ELECTION_VOTE, PLAN_READ, POLICY_READ),
    CHAIR(
            SELF,
            AUTHORITY_LEND,
            MEMBER_READ,
            MEMBER_WRITE,
            MEMBERSHIP_DECIDE,
            MEMBER_REVEAL,
            SEGMENT_WRITE,
            HONOR_READ,
            HONOR_WRITE,
            UNION_READ,
            UNION_REORGANIZE,
            APPOINTMENT_READ,
            COMMITTEE_READ,
            COMMITTEE_WRITE,
            POLICY_READ,
            CONDOLENCE_READ,
            CONDOLENCE_RECORD,
            CARE_APPROVE,
            EVENT_READ,
            EVENT_MANAGE,
            CONTEST_READ,
            CONTEST_MANAGE,
            PLAN_READ,
            POLICY_WRITE,
            POLICY_CONFIRM,
            CAMPAIGN_READ,
            CAMPAIGN_WRITE,
            CAMPAIGN_APPROVE,
            AID_READ,
            AID_DECIDE,
            FUNDS_READ,
            BUDGET_APPROVE,
            LEDGER_REOPEN,
            RELIEF_DECIDE,
            REVIEW_ANSWER,
            DUES_READ,
            WELFARE_READ,
            SANATORIUM_READ,
            SANATORIUM_WRITE,
            CLAIM_READ,
            CLAIM_DECIDE,
            EXPENSE_READ,
            EXPENSE_WRITE,
            EXPENSE_APPROVE),
    ORGANIZER(
            SELF,
            AUTHORITY_LEND,
            MEMBER_READ,
            MEMBER_WRITE,
            MEMBERSHIP_DECIDE,
            MEMBER_REVEAL,
            SEGMENT_WRITE,
            HONOR_READ,
            HONOR_WRITE,
            UNION_READ,
            COMMITTEE_READ,
            COMMITTEE_WRITE,
            POLICY_READ,
            CONDOLENCE_READ,
            CONDOLENCE_RECORD,
            EVENT_READ,
            EVENT_MANAGE,
            CONTEST_READ,
            CONTEST_MANAGE,
            PLAN_READ,
            POLICY_CONFIRM,
            CAMPAIGN_READ,
            CAMPAIGN_WRITE,
            AID_READ,
            AID_WORK,
            AID_DECIDE,
            WELFARE_READ,
            WELFARE_WRITE,
            SANATORIUM_READ,
            SANATORIUM_WRITE,
            CLAIM_READ,
            CLAIM_CHECK,
            EXPENSE_READ,
            EXPENSE_WRITE),
    WOMENS_OFFICER(
            SELF,
            AUTHORITY_LEND,
            MEMBER_READ,
            SEGMENT_WRITE,
            HONOR_READ,
            UNION_READ,
            COMMITTEE_READ,
            POLICY_READ,
            CONDOLENCE_READ,
            CONDOLENCE_RECORD,
            PLAN_READ,
            CAMPAIGN_READ,
            AID_READ,
            AID_WORK,
            WELFARE_READ,
            WELFARE_WRITE,
            SANATORIUM_READ,
            CLAIM_READ,
            CLAIM_CHECK,
            EXPENSE_READ,
            EXPENSE_WRITE),
    GROUP_LEADER(
            SELF,
            AUTHORITY_LEND,
            MEMBER_READ,
            HONOR_READ,
            UNION_READ,
            POLICY_READ,
            CONDOLENCE_READ,
            CONDOLENCE_RECORD,
            PLAN_READ,
            CAMPAIGN_READ,
            AID_WORK,
            EXPENSE_READ,
            EXPENSE_WRITE),
    FINANCE(
            SELF,
            AUTHORITY_LEND,
            UNION_READ,
            POLICY_READ,
            CONDOLENCE_READ,
            PLAN_READ,
            CAMPAIGN_READ,
            FUNDS_READ,
            BUDGET_WRITE,
            LEDGER_WRITE,
            DUES_READ,
            DUES_WRITE,
            CONTRIBUTION_WRITE,
            WELFARE_READ,
            SANATORIUM_READ,
            REVIEW_ANSWER,
            EXPENSE_READ,
            EXPENSE_CHECK),
    CASHIER(
            SELF,
            AUTHORITY_LEND,
            UNION_READ,
            POLICY_READ,
            PLAN_READ,
            FUNDS_READ,
            PAYMENT_MAKE,
            DUES_READ,
            EXPENSE_READ),
    /** 经审: reads everything in her union and below, writes nothing but her examinations. */
    AUDITOR(
            SELF,
            AUTHORITY_LEND,
            REVIEW_WORK,
            MEMBER_READ,
            HONOR_READ,
            EVENT_READ,
            CONTEST_READ,
            UNION_READ,
            COMMITTEE_READ,
            POLICY_READ,
            CONDOLENCE_READ,
            PLAN_READ,
            CAMPAIGN_READ,
            AID_READ,
            FUNDS_READ,
            DUES_READ,
            WELFARE_READ,
            SANATORIUM_READ,
            CLAIM_READ,
            EXPENSE_READ),
    /** System administrator: units, kinds, imports. Gives no office and does not read the log. */
    ADMINISTRATOR(
            SELF,
            MEMBER_READ,
            MEMBER_WRITE,
            SEGMENT_WRITE,
            HONOR_READ,
            UNION_READ,
            UNION_WRITE,
            UNION_REORGANIZE,
            APPOINTMENT_READ,
            APPOINTMENT_CONFIRM,
            COMMITTEE_READ,
            POLICY_READ,
            PLAN_READ,
            IMPORT,
            POLICY_WRITE),
    /** Gives and ends offices, those that come with a seat in a committee too. */
    SECURITY_ADMINISTRATOR(
            SELF,
            MEMBER_READ,
            UNION_READ,
            APPOINTMENT_READ,
            APPOINTMENT_WRITE,
            COMMITTEE_READ,
            COMMITTEE_WRITE,
            POLICY_READ),
    /** Reads the log, what the other two did included; gives no office. */
    SECURITY_AUDITOR(SELF, UNION_READ, APPOINTMENT_READ, APPOINTMENT_CONFIRM, AUDIT_READ);

    /** 三员分立: held by three different people, each given by two. */
    private static final Set<Role> KEPT_APART = Set.of(ADMINISTRATOR, SECURITY_ADMINISTRATOR, SECURITY_AUDITOR);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public static Set<Role> keptApart() {
        return KEPT_APART;
    }

    /** Whether it is one of the three administrators. */
    public boolean isKeptApart() {
        return KEPT_APART.contains(this);
    }
}
