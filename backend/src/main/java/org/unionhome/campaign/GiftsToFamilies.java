package org.unionhome.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Gifts that were brought to families in winter (送温暖), for whoever sees to it that none is forgotten. */
public interface GiftsToFamilies {

    /** The last day on which each of them was given one and kept it, as far as the caller may know; others are absent. */
    Map<UUID, LocalDate> last(Collection<UUID> persons);
}
