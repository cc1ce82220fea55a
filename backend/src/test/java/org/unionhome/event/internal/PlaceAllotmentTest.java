package org.unionhome.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.event.internal.GivenEvent.NOW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlaceAllotmentTest {

    @Property
    void never_gives_more_than_there_is_nor_two_places_to_one_and_keeps_the_order_of_arrival(
            @ForAll @IntRange(min = 1, max = 20) int capacity,
            @ForAll @IntRange(min = 0, max = 20) int takenBefore,
            @ForAll boolean waitingList,
            @ForAll @Size(max = 64) List<@IntRange(min = 0, max = 30) Integer> arrivals) {
        int taken = Math.min(capacity, takenBefore);
        var event = new GivenEvent()
                .places(capacity, taken, 0)
                .waitingList(waitingList)
                .row();
        var allotment = new PlaceAllotment(event, Map.of(), anybody -> true, NOW);
        Map<Integer, JoinAnswer> first = new HashMap<>();
        for (int who : arrivals) {
            JoinAnswer answer = allotment.next(person(who), UUID.randomUUID());
            assertThat(answer).isEqualTo(first.getOrDefault(who, answer));
            first.put(who, answer);
        }
        var given = allotment.given();
        long confirmed = given.stream()
                .filter(one -> one.place().status() == PlaceStatus.CONFIRMED)
                .count();
        assertThat(confirmed).isEqualTo(Math.min(first.size(), capacity - taken));
        assertThat(given).extracting(one -> one.place().person()).doesNotHaveDuplicates();
        assertThat(given)
                .extracting(PlaceAllotment.Given::arrivalNo)
                .containsExactlyElementsOf(IntStream.range(0, given.size())
                        .mapToObj(i -> (long) taken + i + 1)
                        .toList());
        assertThat(given.stream().map(one -> one.place().position()).filter(java.util.Objects::nonNull))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, given.size() - (int) confirmed)
                        .boxed()
                        .toList());
        assertThat(given.size()).isEqualTo(waitingList ? first.size() : (int) confirmed);
    }

    @Property(tries = 50)
    void who_has_a_place_already_gets_the_same(@ForAll @IntRange(min = 1, max = 5) int capacity) {
        var mine = new Place(UUID.randomUUID(), person(1), PlaceStatus.CONFIRMED, null, NOW, null, 0, null, false);
        var event = new GivenEvent().places(capacity, capacity, 0).row();
        var allotment = new PlaceAllotment(event, Map.of(person(1), mine), anybody -> true, NOW);
        assertThat(allotment.next(person(1), UUID.randomUUID())).isEqualTo(new JoinAnswer.Placed(event, mine));
        assertThat(new ArrayList<>(allotment.given())).isEmpty();
    }

    private static UUID person(int number) {
        return new UUID(0, number);
    }
}
