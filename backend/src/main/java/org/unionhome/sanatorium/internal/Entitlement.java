package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.EntitlementRules.Part;
import org.unionhome.policy.Finding;

/**
 * What somebody may have of sanatorium tours in a year, and why.
 *
 * @param part how much of the year is hers
 * @param times how many tours she may still begin
 * @param segmentsLeft how many further segments of a tour that she began
 * @param days of what she may still make, travelling included
 * @param supportedDays the same in a region that the province supports; absent where nothing is ruled
 * @param limit yuan that are paid in the year, at most
 * @param left of that after what was paid
 * @param againFrom the day from which she may go again, when she has been; absent when she may go now
 * @param outsideFrom the year from which she may leave the province again; absent when she may now
 * @param reasons every rule that had something to say
 */
record Entitlement(
        int year,
        Part part,
        int times,
        int segmentsLeft,
        int days,
        @Nullable Integer supportedDays,
        Money limit,
        Money used,
        Money left,
        @Nullable LocalDate againFrom,
        @Nullable Integer outsideFrom,
        List<Finding> reasons) {

    boolean mayGo() {
        return part != Part.NONE && times + segmentsLeft > 0;
    }

    /** Whether a tour now would be another segment of the one she began. */
    boolean goesOn() {
        return times == 0 && segmentsLeft > 0;
    }
}
