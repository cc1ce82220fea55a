package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What several levels say together about one value: the nearest that names it rules, but no looser than a document above
 * it; a ruling of this product gives way to what is below. Pure.
 */
final class Levels {

    private Levels() {}

    /** @param nearestFirst null where a level does not name the value */
    static <T> Optional<Ruled<T>> strictest(
            List<? extends @Nullable Ruled<T>> nearestFirst, Comparator<T> stricterFirst) {
        Ruled<T> ruling = null;
        for (Ruled<T> said : nearestFirst) {
            if (said != null && (ruling == null || isStricter(said, ruling, stricterFirst))) {
                ruling = said;
            }
        }
        return Optional.ofNullable(ruling);
    }

    static <T> boolean isStricter(Ruled<T> above, Ruled<T> below, Comparator<T> stricterFirst) {
        return above.citation().bindsBelow() && stricterFirst.compare(above.value(), below.value()) < 0;
    }

    /** What every level that names a list allows. */
    static <E> Optional<Ruled<List<E>>> common(List<? extends @Nullable Ruled<List<E>>> nearestFirst) {
        Ruled<List<E>> ruling = null;
        for (Ruled<List<E>> said : nearestFirst) {
            if (said != null && ruling == null) {
                ruling = said;
            } else if (said != null && ruling != null && allowsBeyond(ruling, said)) {
                List<E> both =
                        ruling.value().stream().filter(said.value()::contains).toList();
                ruling = new Ruled<>(both, said.citation(), said.pack());
            }
        }
        return Optional.ofNullable(ruling);
    }

    static <E> boolean allowsBeyond(Ruled<List<E>> below, Ruled<List<E>> above) {
        return above.citation().bindsBelow() && !above.value().containsAll(below.value());
    }
}
