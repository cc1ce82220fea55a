package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Unions;

/**
 * How the three come into an empty installation: the environment names the first system administrator and the first
 * security administrator, two different people. The second proposes the security auditor, the first confirms. Each of
 * the two names gives an office in a root only as long as nobody was appointed to it there.
 */
@ApplicationScoped
class FirstAdministrators {

    private final Sql sql;
    private final Unions unions;
    private final Optional<String> administrator;
    private final Optional<String> securityAdministrator;

    FirstAdministrators(
            Sql sql,
            Unions unions,
            @ConfigProperty(name = "unionhome.bootstrap.admin") Optional<String> administrator,
            @ConfigProperty(name = "unionhome.bootstrap.security") Optional<String> securityAdministrator) {
        if (administrator.isPresent() && administrator.equals(securityAdministrator)) {
            throw new IllegalStateException(
                    "UNIONHOME_BOOTSTRAP_ADMIN and UNIONHOME_BOOTSTRAP_SECURITY name the same person; they must differ");
        }
        this.sql = sql;
        this.unions = unions;
        this.administrator = administrator;
        this.securityAdministrator = securityAdministrator;
    }

    List<Grant> grants(Identity identity, LocalDate today) {
        return Stream.of(
                        inRoots(administrator, Role.ADMINISTRATOR, identity, today),
                        inRoots(securityAdministrator, Role.SECURITY_ADMINISTRATOR, identity, today))
                .flatMap(List::stream)
                .toList();
    }

    private List<Grant> inRoots(Optional<String> named, Role role, Identity identity, LocalDate today) {
        if (named.filter(name -> name.equals(identity.userName())).isEmpty()) {
            return List.of();
        }
        return unions.roots().stream()
                .filter(root -> !sql.first(
                                "select office_is_held(?, ?, ?)", row -> row.getBoolean(1), root.id(), role, today)
                        .orElse(false))
                .map(root -> new Grant(role, root.id(), null))
                .toList();
    }
}
