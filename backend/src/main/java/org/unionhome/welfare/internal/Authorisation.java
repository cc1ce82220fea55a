package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;

/**
 * By whose word an officer claims for a member who cannot. The paper that shows it is handed in before anybody checks the
 * claim.
 *
 * @param name of whoever gave it for the member; absent when it was herself
 */
record Authorisation(By by, @Nullable String name, LocalDate on) {

    /** As papers of claims are named. */
    static final String PAPER = "AUTHORISATION";

    /** Who gave it. */
    enum By {
        MEMBER,
        FAMILY,
        GUARDIAN
    }

    List<FieldFault> faults(LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (by != By.MEMBER && name == null) {
            faults.add(new FieldFault("/authorisation/name", "REQUIRED", List.of()));
        }
        if (on.isAfter(today)) {
            faults.add(new FieldFault("/authorisation/givenOn", "IN_FUTURE", List.of()));
        }
        return faults;
    }

    /** Relatives are nobody's business in a log. */
    @Override
    public String toString() {
        return "Authorisation " + by;
    }
}
