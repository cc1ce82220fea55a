package org.unionhome.membership.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The standing that follows the present one on a day: elsewhere, or not in full membership any more. */
record RosterFollow(LocalDate on, String act, @Nullable String reason) {

    static final String TRANSFER = "TRANSFER";
}
