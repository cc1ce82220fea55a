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
    UNION_READ,
    UNION_WRITE,
    UNION_REORGANIZE,
    APPOINTMENT_READ,
    APPOINTMENT_WRITE,
    COMMITTEE_READ,
    COMMITTEE_WRITE,
    ELECTION_VOTE,
    POLICY_READ,
    CONDOLENCE_READ,
    CONDOLENCE_RECORD,
    EVENT_READ,
    EVENT_JOIN,
    EVENT_MANAGE,
    PLAN_READ,
    IMPORT,
    AUDIT_READ
}
