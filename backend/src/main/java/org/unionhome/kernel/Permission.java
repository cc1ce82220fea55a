package org.unionhome.kernel;

/** What somebody may be allowed to do; held in a union and everything below it. */
public enum Permission {
    /** Any known person or client, about herself. */
    SELF,
    MEMBER_READ,
    UNION_READ,
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
