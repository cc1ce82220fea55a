package org.unionhome.aid.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cells of a table with its sum are shown, so that nobody is recognised: none with fewer persons than the rules name, and
 * as many more as it takes that what is left out, reckoned from the sum, is neither one cell alone nor fewer persons than that.
 * A cell of nobody tells of nobody and is shown.
 */
final class SmallCells {

    private SmallCells() {}

    /** @param persons of whom the cell tells */
    record Cell(String key, int persons) {}

    /** Of cells that have no sum beside them. */
    static Set<String> shown(List<Cell> cells, int smallest) {
        return cells.stream()
                .filter(cell -> !small(cell, smallest))
                .map(Cell::key)
                .collect(Collectors.toSet());
    }

    /** @param whole the sum; its key is among the answer when it is shown */
    static Set<String> shown(Cell whole, List<Cell> parts, int smallest) {
        var shown = new HashSet<>(shown(parts, smallest));
        while (reckonable(parts, shown, smallest)) {
            Optional<Cell> next = parts.stream()
                    .filter(part -> part.persons() > 0 && shown.contains(part.key()))
                    .min(Comparator.comparingInt(Cell::persons).thenComparing(Cell::key));
            if (next.isEmpty()) {
                return shown; // without the sum there is nothing to reckon from
            }
            shown.remove(next.get().key());
        }
        if (!small(whole, smallest)) {
            shown.add(whole.key());
        }
        return shown;
    }

    private static boolean reckonable(List<Cell> parts, Set<String> shown, int smallest) {
        var hidden = parts.stream().filter(part -> !shown.contains(part.key())).toList();
        int persons = hidden.stream().mapToInt(Cell::persons).sum();
        return hidden.size() == 1 || (!hidden.isEmpty() && persons < smallest);
    }

    private static boolean small(Cell cell, int smallest) {
        return cell.persons() > 0 && cell.persons() < smallest;
    }
}
