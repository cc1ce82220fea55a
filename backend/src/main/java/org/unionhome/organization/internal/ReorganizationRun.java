package org.unionhome.organization.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The one way in which a reorganisation is done, for good or only to see what it would do. */
@ApplicationScoped
class ReorganizationRun {

    private final TreeSurgery tree;
    private final Rearrangement rearrangement;
    private final TreeFingerprints fingerprints;
    private final TreePicture picture;

    ReorganizationRun(
            TreeSurgery tree, Rearrangement rearrangement, TreeFingerprints fingerprints, TreePicture picture) {
        this.tree = tree;
        this.rearrangement = rearrangement;
        this.fingerprints = fingerprints;
        this.picture = picture;
    }

    /**
     * In the running transaction.
     *
     * @throws org.unionhome.kernel.Problem when a union named by it changed since it was drafted, or a step is impossible
     */
    Outcome run(Reorganization plan) {
        tree.seize(plan.root());
        fingerprints.requireUnchanged(plan);
        List<UUID> touched = picture.touched(plan);
        List<Outcome.Place> before = picture.draw(touched, plan.day());
        List<StepOutcome> steps = rearrangement.run(plan);
        List<UUID> made = tree.splitOff(plan.id());
        List<UUID> now = Stream.concat(touched.stream(), made.stream()).toList();
        return new Outcome(steps, before, picture.draw(now, plan.day()));
    }

    /** Does everything and takes it back, so that the preview counts and refuses exactly as the real thing would. */
    Outcome preview(Supplier<Reorganization> plan) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                throw new Undone(run(plan.get()));
            });
        } catch (Undone undone) {
            return undone.outcome;
        }
    }

    /** Rolls the preview's own transaction back and brings out what it found. */
    private static final class Undone extends RuntimeException {

        private final transient Outcome outcome;

        Undone(Outcome outcome) {
            super("a preview is taken back", null, false, false);
            this.outcome = outcome;
        }
    }
}
