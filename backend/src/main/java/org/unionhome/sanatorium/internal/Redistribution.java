package org.unionhome.sanatorium.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Who gets the places that others did not use. A union that has used more of its own comes first, among equals the one
 * that asked earlier; each gets what it asked for as long as there is any. Pure.
 */
final class Redistribution {

    private Redistribution() {}

    /**
     * A union that wants more.
     *
     * @param asked how many it still wants
     * @param used by it and those below it, of the {@code total} places it had before unused ones went back
     */
    record Wish(UUID id, UUID account, int asked, int used, int total, Instant at) {}

    /** What comes of a wish. @param rank its place in the order, from 1 */
    record Grant(Wish wish, int rank, int places) {}

    static List<Grant> of(int pool, List<Wish> wishes) {
        var grants = new ArrayList<Grant>();
        int left = pool;
        for (Wish wish : wishes.stream().sorted(order()).toList()) {
            int places = Math.min(left, wish.asked());
            grants.add(new Grant(wish, grants.size() + 1, places));
            left -= places;
        }
        return grants;
    }

    /** Parts are compared by multiplying; a union without places has none left to use. */
    private static Comparator<Wish> order() {
        return Comparator.comparing(
                        (Wish wish) -> wish,
                        (one, other) -> Long.compare((long) used(other) * total(one), (long) used(one) * total(other)))
                .thenComparing(Wish::at)
                .thenComparing(Wish::id);
    }

    private static int used(Wish wish) {
        return wish.total() == 0 ? 1 : wish.used();
    }

    private static int total(Wish wish) {
        return Math.max(1, wish.total());
    }
}
