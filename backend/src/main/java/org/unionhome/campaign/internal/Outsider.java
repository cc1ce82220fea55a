package org.unionhome.campaign.internal;

import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;

/**
 * Somebody on a roster who is no member.
 *
 * @param idNumber the whole number, to be found on other rosters; it is not kept
 */
record Outsider(String kind, String name, String idTail, @Nullable IdNumber idNumber) {

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "Outsider " + kind;
    }
}
