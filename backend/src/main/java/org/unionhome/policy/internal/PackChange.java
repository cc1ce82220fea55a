package org.unionhome.policy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that two packs word differently, or where it stands. Pure.
 *
 * @param before absent where only the later one rules it
 * @param after absent where only the earlier one rules it
 */
record PackChange(String path, @Nullable PackValue before, @Nullable PackValue after) {

    /** Those that differ, in the order of the later pack, then what it leaves out. */
    static List<PackChange> between(List<PackValue> earlier, List<PackValue> later) {
        Map<String, PackValue> before = byPath(earlier);
        Map<String, PackValue> after = byPath(later);
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(path -> new PackChange(path, before.get(path), after.get(path)))
                .filter(PackChange::differs)
                .toList();
    }

    private boolean differs() {
        return before == null || after == null || !before.says(after);
    }

    private static Map<String, PackValue> byPath(List<PackValue> values) {
        return values.stream()
                .collect(Collectors.toMap(
                        PackValue::path, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    /** The value that tells what kind it is. */
    PackValue known() {
        return Objects.requireNonNull(after == null ? before : after);
    }
}
