package org.unionhome.membership.internal;

/** Names under which sensitive values are encrypted and indexed; never rename: stored values are bound to them. */
final class SensitiveFields {

    static final String ID_NUMBER = "person.idNumber";
    static final String PHONE = "person.phone";
    static final String PHONE_TAIL = "person.phone.tail";
    static final String MY_DATA = "person.export";

    /** Followed by the name of the detail. */
    static final String FAMILY = "family.";

    static final String PROFILE_VALUE = "profile.value";
    static final String PROFILE_NOTE = "profile.note";
    static final String PROFILE_EVIDENCE = "profile.evidence";

    private SensitiveFields() {}
}
