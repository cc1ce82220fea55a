package org.unionhome.kernel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The caller with her dated authority, resolved anew at least every half minute.
 *
 * @param person the member behind the account; absent for other systems
 * @param home the union of her active membership
 * @param lineage her own union and each one above it, own first; what is published there concerns her
 * @param grants offices, membership, and what others lent
 * @param clientPermissions what a system may do by its OAuth scopes, in {@code clientUnion} and below
 */
public record Actor(
        Identity identity,
        @Nullable UUID person,
        @Nullable UUID home,
        List<UUID> lineage,
        List<Grant> grants,
        Set<Permission> clientPermissions,
        @Nullable UUID clientUnion) {

    public String name() {
        return identity.name();
    }

    /** Everything the caller may do somewhere. */
    public Set<Permission> permissions() {
        var all = EnumSet.noneOf(Permission.class);
        all.addAll(clientPermissions);
        grants.forEach(grant -> all.addAll(grant.permissions()));
        return all;
    }

    public boolean may(Permission permission) {
        return clientPermissions.contains(permission)
                || grants.stream().anyMatch(grant -> grant.permissions().contains(permission));
    }

    /** Whether anything was lent to her. */
    public boolean actsForOthers() {
        return grants.stream().anyMatch(grant -> grant.lent() != null);
    }

    /** The tops of the subtrees in which the caller holds the permission by office; membership opens no subtree. */
    public Set<UUID> topsFor(Permission permission) {
        Set<UUID> tops = grants.stream()
                .filter(Grant::opensSubtree)
                .filter(grant -> grant.permissions().contains(permission))
                .map(Grant::union)
                .collect(Collectors.toSet());
        if (clientUnion != null && clientPermissions.contains(permission)) {
            tops.add(clientUnion);
        }
        return tops;
    }

    /** The tops of all subtrees in which the caller holds any office; what row-level security lets her see. */
    public Set<UUID> allTops() {
        Set<UUID> tops =
                grants.stream().filter(Grant::opensSubtree).map(Grant::union).collect(Collectors.toSet());
        if (clientUnion != null) {
            tops.add(clientUnion);
        }
        return tops;
    }
}
