package org.unionhome.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is acting in this request or job. Row-level security sees the same. */
@RequestScoped
public class CurrentActor {

    private @Nullable Identity identity;
    private @Nullable Actor actor;
    private @Nullable RowContext onBehalfOf;

    /** The caller; 401 when nobody is. */
    public Actor get() {
        if (actor == null) {
            throw Problem.of(ProblemCode.NOT_SIGNED_IN);
        }
        return actor;
    }

    public boolean isKnown() {
        return actor != null;
    }

    /** The identity alone, while its authority is still being looked up. */
    public void identify(Identity caller) {
        this.identity = caller;
    }

    public void become(Actor caller) {
        this.identity = caller.identity();
        this.actor = caller;
    }

    /** Persons whose own rows are worked on, and unions of which they may see what is published. */
    void actFor(List<UUID> persons, List<UUID> lineage) {
        this.onBehalfOf = RowContext.ofPersons(persons, lineage);
    }

    RowContext rowContext() {
        if (onBehalfOf != null) {
            return onBehalfOf;
        }
        if (actor != null) {
            return RowContext.of(actor);
        }
        return identity == null ? RowContext.NOBODY : RowContext.of(identity);
    }
}
