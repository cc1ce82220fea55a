package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.sanatorium.internal.TripJudging.Judged;

/** Writes a tour that was judged: another segment of one of the year, or a completion with the place that it uses. */
@ApplicationScoped
class TripEntry {

    private final TripWriter writer;
    private final TripQueries trips;
    private final UsedPlaces places;

    TripEntry(TripWriter writer, TripQueries trips, UsedPlaces places) {
        this.writer = writer;
        this.trips = trips;
        this.places = places;
    }

    /** @throws Problem QUOTA_SHORT, SANATORIUM_WENT */
    UUID write(NewTrip trip, boolean outside, Entitlements.Asked asked, Judged judged) {
        return write(trip, outside, asked, judged, null);
    }

    /** @param place account whose place it uses already; absent where it still has to be taken */
    UUID write(NewTrip trip, boolean outside, Entitlements.Asked asked, Judged judged, @Nullable UUID place) {
        var begun = trips.begun(trip.person(), trip.beganOn().getYear());
        try {
            if (begun.isPresent() && asked.entitlement().goesOn()) {
                TripRow last = begun.get();
                return writer.segment(last.completion(), last.segment() + 1, trip, outside, judged);
            }
            UUID quota = place == null ? taken(trip, asked.standing().union()) : place;
            UUID completion = writer.completion(trip, quota, asked);
            return writer.segment(completion, 1, trip, outside, judged);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(SanatoriumProblem.SANATORIUM_WENT) : failed;
        }
    }

    private @Nullable UUID taken(NewTrip trip, UUID union) {
        UUID program = trip.program();
        return program == null ? null : places.use(program, union, 1);
    }
}
