package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What a household's approved file says on a day.
 *
 * @param union that keeps the file
 * @param generation of the rules it was judged by, as named in the policy pack
 * @param category as named by that generation, {@code DEEP}, {@code RELATIVE}, {@code ACCIDENTAL} …
 * @param workers every worker of the household known to the platform, the main one included
 * @param income of the household in the year before the review, in yuan
 * @param rigidExpenditure of the same year, in yuan
 * @param livingStandard the local minimum living standard (低保) per person and month the review used
 * @param reviewedOn the day whose standard decided
 * @param reviewFailedOn the day of a yearly review that failed and that none made good
 * @param reviewDue the day by which it is reviewed next
 */
record HardshipStanding(
        UUID file,
        String fileNo,
        UUID union,
        String generation,
        String category,
        Set<UUID> workers,
        int householdSize,
        Money income,
        Money rigidExpenditure,
        Money livingStandard,
        LocalDate reviewedOn,
        @Nullable LocalDate reviewFailedOn,
        @Nullable LocalDate reviewDue) {}
