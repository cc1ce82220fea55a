package org.unionhome.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Money;

/**
 * Implemented by each feature that gives something at a birthday: a rule counts what somebody gets in a year, by whatever
 * way it comes.
 */
public interface BirthdayGiver {

    /** The occasion of a visit, and the kind of a campaign. */
    String BIRTHDAY = "BIRTHDAY";

    /** The way in which this feature gives. */
    Way way();

    /** What was given to each of them in the year, as far as the caller may know them; who got nothing is absent. */
    Map<UUID, List<Given>> given(Collection<UUID> persons, int year);

    /** A way of giving. */
    enum Way {
        VISIT,
        CAMPAIGN
    }

    /** Something that was given. */
    record Given(LocalDate on, Money amount) {}
}
