package org.unionhome.event.internal;

/** What becomes of a wish to join. */
sealed interface JoinAnswer {

    /** She has a place, or waits for one; newly or already. */
    record Placed(EventRow event, Place place) implements JoinAnswer {}

    /** She cannot join now. */
    record Refused(EventRow event, JoiningPolicy.Verdict why) implements JoinAnswer {}

    /** For members there is no such activity. */
    record Unknown() implements JoinAnswer {}
}
