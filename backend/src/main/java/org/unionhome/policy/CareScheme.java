package org.unionhome.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Occasions of care under a name of their own, such as 五要访 or 六必访.
 *
 * @param name by language, {@code zh} and {@code en}
 * @param occasions in the order of the document; empty where it does not list them
 */
public record CareScheme(String code, Map<String, String> name, Citation citation, List<String> occasions) {

    /**
     * Of several packs, the nearest first: each scheme once, and each occasion under the first that names it. A scheme all
     * of whose occasions stand elsewhere is left out; one that lists none stays, so that it can be filled.
     */
    static List<CareScheme> together(List<CareScheme> nearestFirst) {
        var codes = new HashSet<String>();
        var placed = new HashSet<String>();
        var schemes = new ArrayList<CareScheme>();
        for (CareScheme scheme : nearestFirst) {
            var own = scheme.occasions().stream().filter(placed::add).toList();
            boolean told = scheme.occasions().isEmpty() || !own.isEmpty();
            if (codes.add(scheme.code()) && told) {
                schemes.add(new CareScheme(scheme.code(), scheme.name(), scheme.citation(), own));
            }
        }
        return List.copyOf(schemes);
    }
}
