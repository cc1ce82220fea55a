package org.unionhome.integration.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.ActorSource;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Permission;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * What other systems may do: the permissions of their OAuth scopes, in the union that the installation's configuration
 * ties their client id to ({@code UNIONHOME_API_CLIENTS}: {@code clientId=unionCode,…}) and below. A client that is
 * not listed may do nothing.
 */
@ApplicationScoped
@Priority(20)
class ApiClients implements ActorSource {

    private static final String RESERVED = "system:";
    private static final Map<String, Set<Permission>> SCOPES = Map.ofEntries(
            entry("members:read", Permission.MEMBER_READ, Permission.HONOR_READ, Permission.UNION_READ),
            entry("members:write", Permission.MEMBER_WRITE, Permission.SEGMENT_WRITE, Permission.HONOR_WRITE),
            entry("condolence:read", Permission.CONDOLENCE_READ, Permission.CAMPAIGN_READ),
            entry("condolence:write", Permission.CONDOLENCE_RECORD),
            entry("events:read", Permission.EVENT_READ, Permission.CONTEST_READ),
            entry(
                    "events:write",
                    Permission.EVENT_MANAGE,
                    Permission.EVENT_READ,
                    Permission.CONTEST_MANAGE,
                    Permission.CONTEST_READ),
            entry("plans:read", Permission.PLAN_READ),
            entry("funds:read", Permission.FUNDS_READ),
            entry("dues:read", Permission.DUES_READ),
            entry("dues:write", Permission.DUES_WRITE),
            entry("contributions:write", Permission.CONTRIBUTION_WRITE),
            entry("imports:write", Permission.IMPORT),
            entry("welfare:read", Permission.WELFARE_READ),
            entry("welfare:write", Permission.WELFARE_WRITE),
            entry("sanatorium:read", Permission.SANATORIUM_READ),
            entry("sanatorium:write", Permission.SANATORIUM_WRITE),
            entry("unions:write", Permission.UNION_WRITE, Permission.UNION_READ, Permission.UNION_REORGANIZE),
            entry(
                    "appointments:write",
                    Permission.APPOINTMENT_WRITE,
                    Permission.APPOINTMENT_READ,
                    Permission.COMMITTEE_READ,
                    Permission.COMMITTEE_WRITE),
            entry("audit:read", Permission.AUDIT_READ));
    private final Unions unions;
    private final Map<String, String> unionCodes;

    ApiClients(Unions unions, @ConfigProperty(name = "unionhome.api-clients") Optional<List<String>> clients) {
        this.unions = unions;
        this.unionCodes = parse(clients.orElse(List.of()));
    }

    @Override
    public Optional<Actor> resolve(Identity identity) {
        if (!identity.client()) {
            return Optional.empty();
        }
        var union = Optional.ofNullable(unionCodes.get(identity.subject())).flatMap(this::find);
        return Optional.of(union.map(at -> actor(identity, at)).orElseGet(() -> nobody(identity)));
    }

    private static Map.Entry<String, Set<Permission>> entry(String scope, Permission... permissions) {
        return Map.entry(scope, Set.of(permissions));
    }

    private static Actor actor(Identity identity, UnionInfo union) {
        var permissions = EnumSet.of(Permission.SELF);
        identity.scopes().forEach(scope -> permissions.addAll(SCOPES.getOrDefault(scope, Set.of())));
        return new Actor(identity, null, null, List.of(), List.of(), permissions, union.id());
    }

    private static Actor nobody(Identity identity) {
        return new Actor(identity, null, null, List.of(), List.of(), Set.of(), null);
    }

    /** Codes are unique within a root; an installation with several roots gives its clients codes that differ. */
    private Optional<UnionInfo> find(String code) {
        return unions.roots().stream()
                .map(root -> unions.findByCode(root.id(), code))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Map<String, String> parse(List<String> clients) {
        var codes = new HashMap<String, String>();
        for (String client : clients) {
            String[] parts = client.strip().split("=", 2);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank() || parts[0].startsWith(RESERVED)) {
                throw new IllegalStateException("UNIONHOME_API_CLIENTS holds clientId=unionCode pairs, not: " + client);
            }
            codes.put(parts[0].strip(), parts[1].strip());
        }
        return Map.copyOf(codes);
    }
}
