package org.unionhome.aid;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Families in hardship, for whoever sees to it that none is forgotten. */
public interface HardshipFamilies {

    /**
     * The workers whose household has a file in force on the day, as far as the caller may know them, each with the last day
     * on which somebody went to the family for the file: at the home visit or when following up. Where nobody did since it
     * came into force, the day on which it did.
     */
    Map<UUID, LocalDate> seen(LocalDate today);
}
