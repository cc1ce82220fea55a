package org.unionhome.membership;

import java.util.Set;
import java.util.UUID;

/**
 * Whether a member agreed to a use of her data that needs her separate consent. Every feature asks before it collects,
 * uses or publishes such data, each time: a consent can be withdrawn at any moment.
 */
public interface Consents {

    /**
     * Whether the consent is in force now. False for somebody out of the caller's scope and for an unknown purpose.
     *
     * @param purpose code of the purpose, such as {@code PUBLICITY_PHOTO}
     */
    boolean given(UUID person, String purpose);

    /** Every purpose for which the person's consent is in force, in one statement. */
    Set<String> inForce(UUID person);
}
