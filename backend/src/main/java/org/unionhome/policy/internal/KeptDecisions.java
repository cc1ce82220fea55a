package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Scope;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.KeptDecision;

/** The decisions that all features keep, as far as the caller may read them. */
@ApplicationScoped
class KeptDecisions {

    /** As the database compares ids, which begin with the time they were made at. */
    private static final Comparator<UUID> BY_AGE = Comparator.comparing(UUID::toString);

    private final Instance<DecisionSource> sources;
    private final Scope scope;
    private final CurrentActor current;

    KeptDecisions(Instance<DecisionSource> sources, Scope scope, CurrentActor current) {
        this.sources = sources;
        this.scope = scope;
        this.current = current;
    }

    /** A decision with the feature that keeps it. */
    record Found(DecisionSource source, KeptDecision kept) {}

    /** One statement. */
    Optional<Found> find(String record, UUID id) {
        return sources.stream()
                .filter(source -> source.record().equals(record))
                .flatMap(source -> source.find(id).stream().map(kept -> new Found(source, kept)))
                .filter(found -> mayRead(found.source(), found.kept().union()))
                .findFirst();
    }

    /** The latest of a union and below: a statement for each feature that keeps some and lets the caller read them. */
    List<Found> since(UUID union, LocalDate day, int mostOfEach) {
        return sources.stream()
                .filter(source -> mayRead(source, union))
                .flatMap(source -> scope.subtrees(current.get(), source.permission(), union).stream()
                        .flatMap(subtree -> source.since(subtree, day, mostOfEach).stream())
                        .map(kept -> new Found(source, kept)))
                .toList();
    }

    /** Everything of a union and below that the caller may read, page by page, a statement or two for each. */
    void each(UUID union, LocalDate day, int page, Consumer<Found> asked) {
        sources.stream().filter(source -> mayRead(source, union)).forEach(source -> scope.subtrees(
                        current.get(), source.permission(), union)
                .forEach(subtree -> each(source, subtree, day, page, asked)));
    }

    private static void each(
            DecisionSource source, Scope.Subtree subtree, LocalDate day, int page, Consumer<Found> asked) {
        List<KeptDecision> kept = source.everything(subtree, day, null, page);
        while (!kept.isEmpty()) {
            kept.forEach(one -> asked.accept(new Found(source, one)));
            UUID last = kept.stream().map(KeptDecision::id).min(BY_AGE).orElseThrow();
            kept = source.everything(subtree, day, last, page);
        }
    }

    boolean mayRead(Found found) {
        return mayRead(found.source(), found.kept().union());
    }

    private boolean mayRead(DecisionSource source, UUID union) {
        return scope.allows(current.get(), source.permission(), union);
    }
}
