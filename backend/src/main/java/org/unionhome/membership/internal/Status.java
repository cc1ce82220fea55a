package org.unionhome.membership.internal;

/** In full membership; retained, without vote and dues; or no longer a member. */
enum Status {
    ACTIVE,
    RETAINED,
    ENDED
}
