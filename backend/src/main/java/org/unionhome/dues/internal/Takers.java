package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** Who takes money of dues in, and back. 会计法: cash is for the cashier, who keeps neither dues nor books of the same union. */
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
        Permission needed = method.equals(CASH) ? Permission.PAYMENT_MAKE : Permission.DUES_WRITE;
        if (!current.get().may(needed)) {
            throw Problem.ofFault("/method", "NOT_TAKEN_BY_YOU");
        }
        return needed;
    }

    /** @throws Problem LEDGER_KEEPER_PAYS for cash in the hands of who keeps the books or the dues */
    void requireNoKeeper(String method, UUID union) {
        boolean keeps = scope.allows(current.get(), Permission.LEDGER_WRITE, union)
                || scope.allows(current.get(), Permission.DUES_WRITE, union);
        if (method.equals(CASH) && keeps) {
            throw Problem.of(ProblemCode.LEDGER_KEEPER_PAYS);
        }
    }
}
