package org.unionhome.kernel;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs work outside a request, or in the name of the platform, with an own actor and so an own row-level view. */
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

    private static <T> T fresh(Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        var surrounding = context.isActive() ? context.getState() : null;
        if (surrounding != null) {
            context.deactivate();
        }
        context.activate();
        try {
            return work.get();
        } finally {
            context.terminate();
            if (surrounding != null) {
                context.activate(surrounding);
            }
        }
    }
}
