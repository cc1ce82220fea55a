package org.unionhome.kernel;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Runs work outside a request, or in the name of the platform, with an own actor and so an own row-level view. Never
 * inside the caller's transaction: its connection was told who acts when it was taken, and must not be told otherwise.
 */
@ApplicationScoped
public class ActingAs {

    private final CurrentActor current;

    ActingAs(CurrentActor current) {
        this.current = current;
    }

    public <T> T system(SystemActor who, Supplier<T> work) {
        return as(who.actor(), work);
    }

    /** Always in a fresh request context, so that nothing of the surrounding caller leaks in. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return fresh(() -> {
            current.become(actor);
            return work.get();
        });
    }

    /** With the identity alone, while its authority is still being looked up. */
    public <T> T as(Identity identity, Supplier<T> work) {
        return fresh(() -> {
            current.identify(identity);
            return work.get();
        });
    }

    /**
     * For several persons at once, whose requests were combined into one transaction: their own rows, and what concerns
     * members of the union. Authority was checked before, for each of them.
     */
    public <T> T persons(List<UUID> persons, UUID union, Supplier<T> work) {
        return fresh(() -> {
            current.actFor(persons, List.of(union));
            return work.get();
        });
    }

    /** For one person who is known by a secret of hers and not signed in: her own rows and nothing else. */
    public <T> T person(UUID person, Supplier<T> work) {
        return fresh(() -> {
            current.actFor(List.of(person), List.of());
            return work.get();
        });
    }

    private static <T> T fresh(Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        var surrounding = context.isActive() ? context.getState() : null;
        if (surrounding != null) {
            context.deactivate();
        }
        context.activate();
        try {
            return QuarkusTransaction.suspendingExisting().call(work::get);
        } finally {
            context.terminate();
            if (surrounding != null) {
                context.activate(surrounding);
            }
        }
    }
}
