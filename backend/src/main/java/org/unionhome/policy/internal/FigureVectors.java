package org.unionhome.policy.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values that a pack file states a second time in words of its own, for what no question about a case reaches: how long a
 * notice hangs, who is reminded when. Pure.
 */
final class FigureVectors {

    private FigureVectors() {}

    /** The names of those that the file words in another way than they say. */
    static List<String> contradicted(PackFile file, List<PackFile.FigureVector> vectors) {
        if (vectors.isEmpty()) {
            return List.of();
        }
        Map<String, String> stated = stated(file);
        return vectors.stream()
                .filter(vector -> !vector.is().equals(stated.get(vector.value())))
                .map(PackFile.FigureVector::name)
                .toList();
    }

    /** What stands at a path, as people read it; absent where nothing does. */
    static @Nullable String textOf(PackFile file, String path) {
        return stated(file).get(path);
    }

    private static Map<String, String> stated(PackFile file) {
        return PackValues.of(PackReader.tree(file)).stream()
                .collect(Collectors.toMap(PackValue::path, PackValue::text, (first, again) -> first));
    }
}
