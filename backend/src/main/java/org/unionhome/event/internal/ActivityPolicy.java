package org.unionhome.event.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.event.Activity;
import org.unionhome.kernel.Problem.FieldFault;

/** What makes the plan of an activity contradict itself. */
final class ActivityPolicy {

    /** Lists look back this far for what is still going on. */
    static final Duration LONGEST = Duration.ofDays(366);

    private ActivityPolicy() {}

    /** Each fault names its field; none when all is well. */
    static List<FieldFault> faults(Activity activity) {
        var faults = new ArrayList<FieldFault>();
        if (!activity.endsAt().isAfter(activity.startsAt())) {
            faults.add(new FieldFault("/endsAt", "END_BEFORE_START", List.of()));
        } else if (Duration.between(activity.startsAt(), activity.endsAt()).compareTo(LONGEST) > 0) {
            faults.add(new FieldFault("/endsAt", "LASTS_TOO_LONG", List.of(LONGEST.toDays())));
        }
        if (!activity.closesAt().isAfter(activity.opensAt())) {
            faults.add(new FieldFault("/registrationClosesAt", "END_BEFORE_START", List.of()));
        } else if (activity.closesAt().isAfter(activity.endsAt())) {
            faults.add(new FieldFault("/registrationClosesAt", "AFTER_EVENT", List.of()));
        }
        return faults;
    }
}
