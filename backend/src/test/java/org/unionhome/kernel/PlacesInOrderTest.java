package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlacesInOrderTest {

    @Property
    void free_places_go_first_then_the_list_and_numbers_follow_the_order_of_arrival(
            @ForAll @IntRange(max = 30) int free,
            @ForAll @IntRange(max = 30) int waiting,
            @ForAll @IntRange(max = 1000) int last,
            @ForAll @IntRange(max = 80) int coming) {
        var places = new PlacesInOrder(free, waiting, last, true);
        var given = IntStream.range(0, coming)
                .mapToObj(any -> places.next().orElseThrow())
                .toList();
        assertThat(given.stream().map(PlacesInOrder.Next::arrivalNo))
                .containsExactlyElementsOf(LongStream.rangeClosed(last + 1L, last + (long) coming)
                        .boxed()
                        .toList());
        int withPlace = Math.min(free, coming);
        assertThat(given.subList(0, withPlace)).allMatch(PlacesInOrder.Next::hasPlace);
        assertThat(given.subList(withPlace, coming).stream().map(PlacesInOrder.Next::position))
                .containsExactlyElementsOf(IntStream.rangeClosed(waiting + 1, waiting + coming - withPlace)
                        .boxed()
                        .toList());
    }

    @Property
    void without_a_list_exactly_the_free_places_are_given(
            @ForAll @IntRange(max = 30) int free, @ForAll @IntRange(max = 80) int coming) {
        var places = new PlacesInOrder(free, 0, 0, false);
        long given = IntStream.range(0, coming)
                .mapToObj(any -> places.next())
                .filter(Optional::isPresent)
                .count();
        assertThat(given).isEqualTo(Math.min(free, coming));
    }
}
