package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The packs in use, by code, each with the versions that officers put to use from a day on. Pure: chooses the one that decides. */
final class PackShelf {

    /** @param from first day of events that this version judges; absent for the one that holds from the beginning */
    record InUse(Pack pack, @Nullable LocalDate from) {

        boolean isInUseOn(LocalDate day) {
            return from == null || !day.isBefore(from);
        }
    }

    private static final Comparator<InUse> EARLIEST_FIRST =
            Comparator.comparing(InUse::from, Comparator.nullsFirst(Comparator.naturalOrder()));
    static final PackShelf EMPTY = new PackShelf(List.of());
    private final Map<String, List<InUse>> byCode;

    PackShelf(Collection<InUse> inUse) {
        this.byCode = inUse.stream()
                .sorted(EARLIEST_FIRST)
                .collect(Collectors.groupingBy(use -> use.pack().ref().code(), TreeMap::new, Collectors.toList()));
    }

    static PackShelf of(Collection<Pack> packs) {
        return new PackShelf(packs.stream().map(pack -> new InUse(pack, null)).toList());
    }

    /** The same with one state of a pack alone, whatever versions of it are in use. */
    PackShelf with(Pack pack) {
        var others = byCode.entrySet().stream()
                .filter(held -> !held.getKey().equals(pack.ref().code()))
                .flatMap(held -> held.getValue().stream());
        return new PackShelf(
                Stream.concat(others, Stream.of(new InUse(pack, null))).toList());
    }

    /** Whether the named pack, one of its predecessors or of its successors holds on the day or on a later one. */
    boolean holdsFrom(String code, LocalDate day) {
        return family(code).stream()
                .flatMap(one -> byCode.getOrDefault(one, List.of()).stream())
                .map(InUse::pack)
                .anyMatch(pack -> pack.validTo() == null || pack.validTo().isAfter(day));
    }

    /** Every version of every pack, by code. */
    List<Pack> packs() {
        return byCode.values().stream().flatMap(List::stream).map(InUse::pack).toList();
    }

    /** One of each code, in the version of the day. */
    List<Pack> all(LocalDate day) {
        return byCode.keySet().stream()
                .map(code -> find(code, day).orElseThrow())
                .toList();
    }

    /** The version of a pack on a day; its first one when it is not in use by then. */
    Optional<Pack> find(String code, LocalDate day) {
        List<InUse> versions = byCode.getOrDefault(code, List.of());
        return versions.stream()
                .filter(use -> use.isInUseOn(day))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().findFirst())
                .map(InUse::pack);
    }

    /** Every version of a pack that is or will be in use, the latest first. */
    List<InUse> versions(String code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .sorted(EARLIEST_FIRST.reversed())
                .toList();
    }

    /** Of the named pack, its predecessors and its successors the one valid on the day; the latest if several are. */
    Optional<Pack> validOn(String code, LocalDate day) {
        return family(code).stream()
                .flatMap(one -> versionOn(one, day).stream())
                .filter(pack -> pack.isValidOn(day))
                .max(Comparator.comparing(Pack::validFrom));
    }

    /** The packs that hold in every union and are valid on the day, the latest first. */
    List<Pack> everywhereOn(LocalDate day) {
        return byCode.keySet().stream()
                .flatMap(code -> versionOn(code, day).stream())
                .filter(Pack::everywhere)
                .filter(pack -> pack.isValidOn(day))
                .sorted(Comparator.comparing(Pack::validFrom).reversed())
                .toList();
    }

    private Optional<Pack> versionOn(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(use -> use.isInUseOn(day))
                .reduce((earlier, later) -> later)
                .map(InUse::pack);
    }

    private Set<String> family(String code) {
        var family = new HashSet<String>();
        if (byCode.containsKey(code)) {
            family.add(code);
        }
        boolean grown = !family.isEmpty();
        while (grown) {
            grown = byCode.values().stream()
                    .flatMap(List::stream)
                    .map(InUse::pack)
                    .filter(pack -> pack.follows() != null && byCode.containsKey(pack.follows()))
                    .filter(pack -> family.contains(pack.follows())
                            || family.contains(pack.ref().code()))
                    .anyMatch(pack -> family.add(pack.ref().code()) | family.add(pack.follows()));
        }
        return family;
    }
}
