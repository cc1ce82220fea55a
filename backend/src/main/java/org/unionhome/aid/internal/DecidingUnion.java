package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Which union decides about a case: its own, or one above once it was passed on to it. */
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
        return row.status() == AidStatus.REFERRED ? passedTo(row) : row.union();
    }

    /** Where it was passed on to last; the one above its own where that one is no longer above it. */
    private UUID passedTo(AidCaseRow row) {
        UUID kept = row.decidesAt();
        return kept != null && tree.lineOf(row.union()).contains(kept) ? kept : above(row.union());
    }

    /** The union itself where it is the highest one. */
    private UUID above(UUID union) {
        List<UUID> line = tree.lineOf(union);
        return line.get(Math.max(0, line.size() - 2));
    }

    /** Whom it can be passed on to from where it lies; nobody from the highest one. */
    Optional<UUID> next(AidCaseRow row) {
        UUID here = of(row);
        return Optional.of(above(here)).filter(up -> !up.equals(here));
    }

    boolean mayDecide(AidCaseRow row) {
        return scope.allows(current.get(), Permission.AID_DECIDE, of(row));
    }

    /** @throws Problem DECIDED_ABOVE with the union that does */
    void require(AidCaseRow row) {
        require(of(row));
    }

    /** The same for what was passed on before it was decided. @throws Problem DECIDED_ABOVE */
    void requirePassedTo(AidCaseRow row) {
        require(passedTo(row));
    }

    /** Whether it can go further up, by whoever works on it or decides where it lies. */
    boolean mayPassOn(AidCaseRow row) {
        return row.status().waitsForDecision() && row.mayRefer() && next(row).isPresent();
    }

    /** What was passed on goes further only by whoever decides where it lies. @throws Problem DECIDED_ABOVE */
    void requireBefore(AidCaseRow row) {
        if (row.status() == AidStatus.REFERRED) {
            require(row);
        }
    }

    private void require(UUID decides) {
        if (!scope.allows(current.get(), Permission.AID_DECIDE, decides)) {
            throw Problem.of(AidProblem.DECIDED_ABOVE, tree.nameOf(decides));
        }
    }

    /**
     * Whether there is somebody above who looks at an amount first that somebody higher approves: a document of the
     * province or the ACFTU is taken for it only where no union of the tree stands above.
     */
    boolean passesOnFirst(AidCaseRow row, AidJudgement judgement) {
        return judgement.approver() != null && next(row).isPresent();
    }
}
