package org.unionhome.event.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.unionhome.kernel.PlacesInOrder;

/**
 * Gives out places of one activity to a batch of members in the order in which they arrived: free places first, then
 * the waiting list. Knows what was given before; works on the counts that the lock on the activity makes true.
 */
final class PlaceAllotment {

    private final EventRow event;
    private final Map<UUID, Place> held;
    private final Predicate<UUID> meant;
    private final Instant now;
    private final List<Given> given = new ArrayList<>();
    private final PlacesInOrder places;

    /**
     * @param held live registrations that members of the batch have already, by person
     * @param meant for whom the activity is
     */
    PlaceAllotment(EventRow event, Map<UUID, Place> held, Predicate<UUID> meant, Instant now) {
        this.event = event;
        this.held = new HashMap<>(held);
        this.meant = meant;
        this.now = now;
        this.places =
                new PlacesInOrder(event.placesLeft(), event.waiting(), event.lastArrivalNo(), event.waitingList());
    }

    /** A registration to be written. */
    record Given(Place place, long arrivalNo) {}

    /** What the next in line gets; asking again gets the same. */
    JoinAnswer next(UUID person, UUID registration) {
        Place has = held.get(person);
        var caller = new JoiningPolicy.Caller(true, true, meant.test(person), has == null ? null : has.status());
        var verdict = JoiningPolicy.judge(event, caller, now);
        return switch (verdict) {
            case ALREADY_JOINED, ALREADY_WAITING -> new JoinAnswer.Placed(event, Objects.requireNonNull(has));
            case OPEN, WAITING_LIST -> give(person, registration);
            default -> new JoinAnswer.Refused(event, verdict);
        };
    }

    private JoinAnswer give(UUID person, UUID registration) {
        var next = places.next().orElse(null);
        if (next == null) {
            return new JoinAnswer.Refused(event, JoiningPolicy.Verdict.FULL);
        }
        var place = next.hasPlace()
                ? new Place(registration, person, PlaceStatus.CONFIRMED, null, now, null, 0, null, false)
                : new Place(registration, person, PlaceStatus.WAITING, next.position(), now, null, 0, null, false);
        held.put(person, place);
        given.add(new Given(place, next.arrivalNo()));
        return new JoinAnswer.Placed(event, place);
    }

    /** What has to be written. */
    List<Given> given() {
        return List.copyOf(given);
    }
}
