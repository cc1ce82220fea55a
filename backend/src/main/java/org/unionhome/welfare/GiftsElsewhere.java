package org.unionhome.welfare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/** Implemented by each feature that gives members something in its own way: a member sees what she gets in a year at once. */
public interface GiftsElsewhere {

    /** What is hers in the year, received or still to be fetched; the latest first. */
    List<Given> of(UUID person, int year);

    /**
     * One thing that is hers.
     *
     * @param kind of what gave it, {@code WARMTH}, {@code COOLNESS}, {@code FESTIVAL} or {@code BIRTHDAY}
     * @param festival at which it is given, if at one
     * @param receivedOn absent while it waits for her
     */
    record Given(
            UUID id,
            UUID union,
            String kind,
            String title,
            @Nullable String festival,
            Money amount,
            @Nullable LocalDate receivedOn) {}
}
