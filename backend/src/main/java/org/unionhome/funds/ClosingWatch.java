package org.unionhome.funds;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A feature that knows of things worth a look before a month of the books is closed. None of them stands against it: they are
 * said, and the keeper of the books decides.
 */
public interface ClosingWatch {

    /**
     * How many there are of each; what is left out, or zero, is nothing.
     *
     * @param month its first day
     */
    Map<Kind, Integer> open(UUID union, LocalDate month);

    /** What may be worth a look. */
    enum Kind {
        /** Money that was granted or proposed to go back to whom it came from, and was not paid. */
        REFUNDS_OPEN,
        /** Months of contributions that were due to the union above and are not on their way to it. */
        NOT_REMITTED,
        /** Money for dues from nobody who was recognised. */
        DUES_UNKNOWN,
        /** The month of dues itself, where dues were assessed in the year before it. */
        DUES_NOT_ASSESSED
    }
}
