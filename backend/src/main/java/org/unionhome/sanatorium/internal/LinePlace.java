package org.unionhome.sanatorium.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the line of a tour.
 *
 * @param arrival the how manyth she came
 * @param position on the list; absent with a place
 * @param until when the hold or the offer runs out
 */
record LinePlace(
        UUID application,
        String number,
        String status,
        int arrival,
        @Nullable Integer position,
        @Nullable Instant until,
        int version) {

    /** What a request gets: a place, or why not. */
    record Answer(@Nullable LinePlace place, @Nullable SanatoriumProblem refused) {

        static Answer of(LinePlace place) {
            return new Answer(place, null);
        }

        static Answer refused(SanatoriumProblem why) {
            return new Answer(null, why);
        }
    }
}
