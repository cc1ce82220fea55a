package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as she stands in the database.
 *
 * @param idNumber encrypted, as stored
 * @param phone encrypted, as stored
 * @param since first day of the present standing
 * @param importId the import that wrote the present standing
 */
record RosterEntry(
        UUID person,
        UUID membership,
        String memberNo,
        RosterContent content,
        byte @Nullable [] idNumber,
        byte @Nullable [] phone,
        int personVersion,
        int membershipVersion,
        @Nullable LocalDate since,
        @Nullable UUID importId) {}
