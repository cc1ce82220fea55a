package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.imports.ImportKind;

/** What the features can take in. */
@ApplicationScoped
class ImportKinds {

    private final Instance<ImportKind> kinds;

    ImportKinds(Instance<ImportKind> kinds) {
        this.kinds = kinds;
    }

    /** Names of the kinds by what they need. */
    Map<Permission, List<String>> byPermission() {
        return kinds.stream()
                .collect(Collectors.groupingBy(
                        ImportKind::permission,
                        TreeMap::new,
                        Collectors.mapping(ImportKind::name, Collectors.toList())));
    }

    ImportKind of(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.ofFault("?kind", "WRONG_TYPE"));
    }
}
