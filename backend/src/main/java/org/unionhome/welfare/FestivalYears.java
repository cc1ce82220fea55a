package org.unionhome.welfare;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What everybody gets at festivals in a year, from all unions together and in whatever way it is given: at each festival in
 * one place, and within the cap of the year. The database has the last word on both.
 */
public interface FestivalYears {

    /** What each of the persons got in the year so far, as far as the caller may know them; who got nothing is absent. */
    Map<UUID, Money> got(Collection<UUID> persons, int year);

    /**
     * Counts what somebody gets, in the transaction of the decision; nothing is counted when one of them cannot be.
     *
     * @throws org.unionhome.kernel.Problem GIVEN_ALREADY when somebody gets something at this festival already, or would
     *     be above the cap
     */
    void count(Gift gift);

    /** What was counted for the origin is free again; of one person, or of everybody. */
    void release(UUID origin, @Nullable UUID person);

    /**
     * @param origin with what it is given, such as a campaign
     * @param union that gives
     * @param cap most for one person in the year, where a document names one
     * @param shares what each person gets
     */
    record Gift(UUID origin, UUID union, int year, String festival, @Nullable Money cap, Map<UUID, Money> shares) {}
}
