package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** Who uses a pack: whoever changes it must answer for all of them. */
@ApplicationScoped
class PackUsers {

    private final Unions unions;
    private final PacksInUse packs;

    PackUsers(Unions unions, PacksInUse packs) {
        this.unions = unions;
        this.packs = packs;
    }

    /** Whether the pack is used by the union or below it, and nowhere else; one that holds everywhere never is. */
    boolean onlyWithin(Pack pack, UUID top) {
        String code = pack.ref().code();
        var users = unions.roots().stream()
                .flatMap(root -> unions.subtree(root.id()).stream())
                .filter(union -> uses(union, code))
                .toList();
        return !pack.everywhere()
                && !users.isEmpty()
                && users.stream().allMatch(user -> user.line().contains(top));
    }

    private boolean uses(UnionInfo union, String code) {
        return packs.state().adoptionsOf(union.id()).stream()
                .anyMatch(adoption -> adoption.pack().equals(code));
    }
}
