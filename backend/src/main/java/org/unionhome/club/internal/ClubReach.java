package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;

/**
 * Which clubs the caller sees and what she may do with them. Who organises in a union manages its clubs; an officer of a
 * club, who need hold no other office, has its members and its log in hand.
 */
@ApplicationScoped
class ClubReach {

    private final CurrentActor current;
    private final Scope scope;

    ClubReach(CurrentActor current, Scope scope) {
        this.current = current;
        this.scope = scope;
    }

    Actor caller() {
        return current.get();
    }

    /** Subtrees in which the caller reads by office. */
    List<Scope.Subtree> subtrees() {
        return scope.subtrees(caller(), Permission.EVENT_READ, null);
    }

    boolean sees(ClubRow club) {
        return club.mine() != null
                || caller().lineage().contains(club.union())
                || scope.allows(caller(), Permission.EVENT_READ, club.union())
                || manages(club.union());
    }

    boolean manages(UUID union) {
        return scope.allows(caller(), Permission.EVENT_MANAGE, union);
    }

    boolean hasInHand(ClubRow club) {
        return club.led() || manages(club.union());
    }

    /** Who acts, the lender of her authority included. */
    Doer doer(ClubRow club) {
        return scope.doer(caller(), Permission.EVENT_MANAGE, club.union());
    }
}
