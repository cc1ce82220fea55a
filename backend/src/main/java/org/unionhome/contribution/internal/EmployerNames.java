package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.organization.Employers;

/** Names of employers for a page. */
@ApplicationScoped
class EmployerNames {

    private final Employers employers;

    EmployerNames(Employers employers) {
        this.employers = employers;
    }

    Map<UUID, String> of(List<UUID> asked) {
        return employers.names(asked.stream().distinct().toList());
    }
}
