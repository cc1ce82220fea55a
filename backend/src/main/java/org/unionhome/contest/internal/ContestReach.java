package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** Which contests the caller sees, and which she conducts. A judge needs no office: she is appointed for an item. */
@ApplicationScoped
class ContestReach {

    private final CurrentActor current;
    private final Scope scope;

    ContestReach(CurrentActor current, Scope scope) {
        this.current = current;
        this.scope = scope;
    }

    Actor caller() {
        return current.get();
    }

    /** @throws Problem NO_MEMBERSHIP */
    UUID callingPerson() {
        UUID person = caller().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        return person;
    }

    /** Subtrees in which the caller reads by office. */
    List<Scope.Subtree> subtrees() {
        return scope.subtrees(caller(), Permission.CONTEST_READ, null);
    }

    boolean sees(ContestRow contest) {
        return contest.tookPart()
                || caller().lineage().contains(contest.union())
                || scope.allows(caller(), Permission.CONTEST_READ, contest.union())
                || conducts(contest.union());
    }

    boolean conducts(UUID union) {
        return scope.allows(caller(), Permission.CONTEST_MANAGE, union);
    }

    /** Who acts, the lender of her authority included. */
    Doer doer(ContestRow contest) {
        return scope.doer(caller(), Permission.CONTEST_MANAGE, contest.union());
    }
}
