package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The packs in use, by code. Pure: chooses the one that decides. */
final class PackShelf {

    static final PackShelf EMPTY = new PackShelf(List.of());
    private final Map<String, Pack> byCode;

    PackShelf(Collection<Pack> inUse) {
        this.byCode = inUse.stream().collect(Collectors.toMap(pack -> pack.ref().code(), Function.identity()));
    }

    List<Pack> all() {
        return byCode.values().stream()
                .sorted(Comparator.comparing((Pack pack) -> pack.ref().code()))
                .toList();
    }

    Optional<Pack> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Of the named pack, its predecessors and its successors the one valid on the day; the latest if several are. */
    Optional<Pack> validOn(String code, LocalDate day) {
        return family(code).stream()
                .map(byCode::get)
                .filter(pack -> pack.isValidOn(day))
                .max(Comparator.comparing(Pack::validFrom));
    }

    /** The packs that hold in every union and are valid on the day, the latest first. */
    List<Pack> everywhereOn(LocalDate day) {
        return byCode.values().stream()
                .filter(Pack::everywhere)
                .filter(pack -> pack.isValidOn(day))
                .sorted(Comparator.comparing(Pack::validFrom).reversed())
                .toList();
    }

    private Set<String> family(String code) {
        var family = new HashSet<String>();
        find(code).ifPresent(pack -> family.add(code));
        boolean grown = !family.isEmpty();
        while (grown) {
            grown = byCode.values().stream()
                    .filter(pack -> pack.follows() != null && byCode.containsKey(pack.follows()))
                    .filter(pack -> family.contains(pack.follows())
                            || family.contains(pack.ref().code()))
                    .anyMatch(pack -> family.add(pack.ref().code()) | family.add(pack.follows()));
        }
        return family;
    }
}
