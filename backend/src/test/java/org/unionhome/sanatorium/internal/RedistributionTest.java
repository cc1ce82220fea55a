package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.sanatorium.internal.Redistribution.Grant;
import org.unionhome.sanatorium.internal.Redistribution.Wish;

/** Unused places are offered by priority. */
class RedistributionTest {

    @Test
    void who_used_more_of_its_own_comes_first_and_among_equals_who_asked_earlier() {
        Wish half = wish(1, 10, 15, 30, 0);
        Wish all = wish(2, 10, 20, 20, 5);
        Wish allLater = wish(3, 10, 40, 40, 9);
        assertThat(Redistribution.of(25, List.of(half, allLater, all)))
                .containsExactly(new Grant(all, 1, 10), new Grant(allLater, 2, 10), new Grant(half, 3, 5));
    }

    @Test
    void a_union_without_places_has_none_left_to_use() {
        Wish none = wish(1, 5, 0, 0, 9);
        Wish most = wish(2, 5, 99, 100, 0);
        assertThat(Redistribution.of(5, List.of(most, none)))
                .containsExactly(new Grant(none, 1, 5), new Grant(most, 2, 0));
    }

    @Test
    void never_more_than_there_is_and_never_more_than_was_asked() {
        var grants = Redistribution.of(100, List.of(wish(1, 30, 1, 1, 0), wish(2, 20, 1, 1, 1)));
        assertThat(grants).extracting(Grant::places).containsExactly(30, 20);
        assertThat(Redistribution.of(0, List.of(wish(1, 30, 1, 1, 0))))
                .extracting(Grant::places)
                .containsExactly(0);
    }

    private static Wish wish(int id, int asked, int used, int total, int minute) {
        return new Wish(
                new UUID(0, id),
                new UUID(1, id),
                asked,
                used,
                total,
                Instant.parse("2026-10-01T08:00:00Z").plusSeconds(60L * minute));
    }
}
