package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What several levels say together about one value: the nearest that names it rules, but no looser than a document above
 * it; a ruling of this product gives way to what is below. What only a report says narrows a value and warns, but takes
 * nothing from what a document refuses: that stands beside it. Pure.
 */
final class Levels {

    private Levels() {}

    /** @param nearestFirst null where a level does not name the value */
    static <T> Optional<Ruled<T>> strictest(
            List<? extends @Nullable Ruled<T>> nearestFirst, Comparator<T> stricterFirst) {
        List<Ruled<T>> said = said(nearestFirst);
        Optional<Ruled<T>> firm = least(
                firm(said, (report, ours) -> stricterFirst.compare(report.value(), ours.value()) <= 0), stricterFirst);
        return least(said, stricterFirst)
                .map(strict -> firm.isEmpty() || strict.citation().refuses()
                        ? strict
                        : beside(
                                strict,
                                firm.get(),
                                stricterFirst.compare(strict.value(), firm.get().value()) >= 0));
    }

    private static <T> Optional<Ruled<T>> least(List<Ruled<T>> nearestFirst, Comparator<T> stricterFirst) {
        Ruled<T> ruling = null;
        for (Ruled<T> said : nearestFirst) {
            if (ruling == null || isStricter(said, ruling, stricterFirst)) {
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
        List<Ruled<List<E>>> said = said(nearestFirst);
        Optional<Ruled<List<E>>> firm =
                shared(firm(said, (report, ours) -> ours.value().containsAll(report.value())));
        return shared(said).map(all -> firm.isEmpty() ? all : narrowed(all, firm.get(), said));
    }

    /** Where reports leave out what documents allow, the nearest of those reports is the place to name. */
    private static <E> Ruled<List<E>> narrowed(Ruled<List<E>> all, Ruled<List<E>> firm, List<Ruled<List<E>>> said) {
        boolean same = new HashSet<>(all.value()).containsAll(firm.value());
        return same
                ? firm
                : said.stream()
                        .filter(one -> !one.citation().refuses() && !one.value().containsAll(firm.value()))
                        .findFirst()
                        .map(report -> new Ruled<>(all.value(), report.citation(), report.pack(), firm))
                        .orElse(all);
    }

    private static <E> Optional<Ruled<List<E>>> shared(List<Ruled<List<E>>> nearestFirst) {
        Ruled<List<E>> ruling = null;
        for (Ruled<List<E>> said : nearestFirst) {
            if (ruling == null) {
                ruling = said;
            } else if (allowsBeyond(ruling, said)) {
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

    /**
     * Of a value that nobody below may change in either direction: the highest document that names it. Where only reports
     * know it the highest of those, unless the nearest level has a document of its own.
     */
    static <T> Optional<Ruled<T>> asAbove(List<? extends @Nullable Ruled<T>> nearestFirst) {
        Ruled<T> ruling = null;
        for (Ruled<T> said : said(nearestFirst)) {
            boolean higher =
                    ruling == null || isDocument(said) || said.citation().bindsBelow() && !isDocument(ruling);
            ruling = higher ? said : ruling;
        }
        return Optional.ofNullable(ruling);
    }

    /** What was read in the document itself. */
    static boolean isDocument(Ruled<?> ruled) {
        return ruled.citation().bindsBelow() && ruled.citation().refuses();
    }

    private static <T> Ruled<T> beside(Ruled<T> reported, Ruled<T> firm, boolean noStricter) {
        return noStricter ? firm : new Ruled<>(reported.value(), reported.citation(), reported.pack(), firm);
    }

    /**
     * Those that refuse: the documents, and a ruling of this product where nothing is said below it but reports that are as
     * strict.
     */
    private static <T> List<Ruled<T>> firm(List<Ruled<T>> nearestFirst, BiPredicate<Ruled<T>, Ruled<T>> isAsStrict) {
        boolean documents = nearestFirst.stream().anyMatch(Levels::isDocument);
        return nearestFirst.stream()
                .filter(one -> isDocument(one)
                        || one.citation().refuses()
                                && (one.equals(nearestFirst.get(0))
                                        || !documents && isAsStrict.test(nearestFirst.get(0), one)))
                .toList();
    }

    private static <T> List<Ruled<T>> said(List<? extends @Nullable Ruled<T>> nearestFirst) {
        Stream<? extends @Nullable Ruled<T>> named = nearestFirst.stream();
        return named.filter(Objects::nonNull).<Ruled<T>>map(one -> one).toList();
    }
}
