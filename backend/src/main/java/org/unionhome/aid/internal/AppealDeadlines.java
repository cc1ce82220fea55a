package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.WorkingDays;

/** Until when somebody may appeal, and by when it is decided: working days that the pack of the union names. */
@ApplicationScoped
class AppealDeadlines {

    private final HouseholdTests tests;
    private final WorkingDays workingDays;

    AppealDeadlines(HouseholdTests tests, WorkingDays workingDays) {
        this.tests = tests;
        this.workingDays = workingDays;
    }

    /** The last day; the day of the decision does not count. @throws org.unionhome.kernel.Problem HARDSHIP_UNRULED */
    LocalDate askBy(UUID union, LocalDate decidedOn) {
        return workingDays.after(
                decidedOn, tests.rules(union, decidedOn).appealDays().value());
    }

    /** Whether such a day may still change, as it lies in a year whose holidays are not announced. */
    boolean mayChange(LocalDate since, LocalDate day) {
        return workingDays.isProvisional(since, day);
    }

    /** @throws org.unionhome.kernel.Problem HARDSHIP_UNRULED */
    LocalDate decideBy(UUID union, LocalDate askedOn) {
        return workingDays.after(
                askedOn, tests.rules(union, askedOn).appealDecisionDays().value());
    }
}
