package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Which union decides about a case: its own, or the one above once it was passed on. */
@ApplicationScoped
class DecidingUnion {

    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    DecidingUnion(UnionTree tree, Scope scope, CurrentActor current) {
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    UUID of(AidCaseRow row) {
        return row.status() == AidStatus.REFERRED ? above(row.union()) : row.union();
    }

    /** The union itself where it is the highest one. */
    UUID above(UUID union) {
        List<UUID> line = tree.lineOf(union);
        return line.get(Math.max(0, line.size() - 2));
    }

    boolean mayDecide(AidCaseRow row) {
        return scope.allows(current.get(), Permission.AID_DECIDE, of(row));
    }

    /** @throws Problem DECIDED_ABOVE with the union that does */
    void require(AidCaseRow row) {
        require(of(row));
    }

    /** The same for what was passed on before. @throws Problem DECIDED_ABOVE */
    void requireAbove(AidCaseRow row) {
        require(above(row.union()));
    }

    private void require(UUID decides) {
        if (!scope.allows(current.get(), Permission.AID_DECIDE, decides)) {
            throw Problem.of(AidProblem.DECIDED_ABOVE, tree.nameOf(decides));
        }
    }

    /** An amount that somebody higher approves is passed on first, where there is a union above. */
    boolean passedOn(AidCaseRow row) {
        return row.status() == AidStatus.REFERRED || above(row.union()).equals(row.union());
    }
}
