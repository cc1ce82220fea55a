package org.unionhome.honor.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An honour to be entered: of a member or of a union. */
record NewHonor(
        @Nullable UUID member,
        @Nullable UUID union,
        String title,
        String level,
        LocalDate awardedOn,
        String awardingBody,
        @Nullable String documentNo,
        @Nullable LocalDate validUntil) {}
