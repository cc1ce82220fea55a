package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** Who takes money in. 会计法: cash is for the cashier, who keeps no ledger; what came by bank is entered by who keeps contributions. */
@ApplicationScoped
class Takers {

    private static final String CASH = "CASH";
    private final Scope scope;
    private final CurrentActor current;

    Takers(Scope scope, CurrentActor current) {
        this.scope = scope;
        this.current = current;
    }

    /** @throws Problem INVALID_INPUT when it is for somebody else */
    Permission needed(String method) {
        Permission needed = method.equals(CASH) ? Permission.PAYMENT_MAKE : Permission.CONTRIBUTION_WRITE;
        if (!current.get().may(needed)) {
            throw Problem.ofFault("/method", "NOT_TAKEN_BY_YOU");
        }
        return needed;
    }

    /** @throws Problem LEDGER_KEEPER_PAYS for cash in the hands of who keeps the books */
    void requireNoKeeper(String method, UUID union) {
        if (method.equals(CASH) && scope.allows(current.get(), Permission.LEDGER_WRITE, union)) {
            throw Problem.of(ProblemCode.LEDGER_KEEPER_PAYS);
        }
    }
}
