package org.unionhome.sanatorium.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.PlacesInOrder;
import org.unionhome.sanatorium.internal.TakeTourPlaces.Wish;

/** Gives the places of one tour to a batch of members: a held place while there is one, else the list. */
final class LineAllotment {

    private final PlacesInOrder places;
    private final There there;
    private final Instant holdUntil;
    private final List<Given> given = new ArrayList<>();

    LineAllotment(PlacesInOrder places, There there, Instant holdUntil) {
        this.places = places;
        this.there = there;
        this.holdUntil = holdUntil;
    }

    /** To be written. */
    record Given(Wish wish, LinePlace place) {}

    /** Who of the batch stands in the line already, and who goes on another tour of the year. */
    static final class There {

        private final Map<UUID, LinePlace> standing = new HashMap<>();
        private final Set<UUID> elsewhere = new HashSet<>();

        void stands(UUID person, LinePlace place) {
            standing.put(person, place);
        }

        void elsewhere(UUID person) {
            elsewhere.add(person);
        }
    }

    /** What the next in line gets; asking again gets the same. */
    LinePlace.Answer next(Wish wish) {
        LinePlace has = there.standing.get(wish.person());
        if (has != null) {
            return LinePlace.Answer.of(has);
        }
        if (there.elsewhere.contains(wish.person())) {
            return LinePlace.Answer.refused(SanatoriumProblem.SANATORIUM_APPLIED);
        }
        return places.next()
                .map(next -> LinePlace.Answer.of(give(wish, next)))
                .orElseGet(() -> LinePlace.Answer.refused(SanatoriumProblem.SANATORIUM_CLOSED));
    }

    private LinePlace give(Wish wish, PlacesInOrder.Next next) {
        int arrival = Math.toIntExact(next.arrivalNo());
        String number = "%03d".formatted(arrival);
        LinePlace place = next.hasPlace()
                ? new LinePlace(Ids.next(), number, "HELD", arrival, null, holdUntil, 0)
                : new LinePlace(Ids.next(), number, "WAITING", arrival, next.position(), null, 0);
        there.stands(wish.person(), place);
        given.add(new Given(wish, place));
        return place;
    }

    List<Given> given() {
        return List.copyOf(given);
    }
}
