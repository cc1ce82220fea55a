package org.unionhome.sanatorium.internal;

import jakarta.enterprise.inject.spi.CDI;

/** Time as the platform sees it. */
public final class Minutes {

    private Minutes() {}

    /** A minute passes: what ran out is let go and offered to the next. */
    public static void pass() {
        CDI.current().select(OfferRounds.class).get().endWhatRanOut();
    }
}
