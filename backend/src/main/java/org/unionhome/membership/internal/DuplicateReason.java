package org.unionhome.membership.internal;

/** Why two persons may be one. */
enum DuplicateReason {
    /** Read alike, born on the same day. */
    SAME_NAME_AND_BIRTH,
    SAME_PHONE,
    /** Read alike, and one identity number may be the other one mistyped. */
    SIMILAR_ID_NUMBER
}
