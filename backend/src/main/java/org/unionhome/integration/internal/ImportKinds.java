package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.imports.ImportKind;

/** What the features can take in. */
@ApplicationScoped
class ImportKinds {

    private final Instance<ImportKind> kinds;

    ImportKinds(Instance<ImportKind> kinds) {
        this.kinds = kinds;
    }

    ImportKind of(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.ofFault("?kind", "WRONG_TYPE"));
    }
}
