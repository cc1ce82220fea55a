package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** Nobody decides about her own tour, nor about that of whoever lent her the office. */
@ApplicationScoped
class OwnCase {

    private final Scope scope;
    private final CurrentActor current;

    OwnCase(Scope scope, CurrentActor current) {
        this.scope = scope;
        this.current = current;
    }

    /** Whether it is hers, or of whoever lent her the office in the union. */
    boolean isOwn(UUID person, UUID union) {
        return scope.doer(current.get(), Permission.SANATORIUM_WRITE, union).isAmong(List.of("person:" + person));
    }

    /**
     * @param union in which the caller acts
     * @throws Problem SELF_DECISION
     */
    void refuse(UUID person, UUID union) {
        scope.doer(current.get(), Permission.SANATORIUM_WRITE, union)
                .requireNotAmong(List.of("person:" + person), ProblemCode.SELF_DECISION);
    }
}
