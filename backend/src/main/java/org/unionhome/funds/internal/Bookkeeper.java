package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** Who keeps the books of a union. 会计法: the cashier keeps no ledger of income and expense. */
@ApplicationScoped
class Bookkeeper {

    private final Scope scope;
    private final CurrentActor current;

    Bookkeeper(Scope scope, CurrentActor current) {
        this.scope = scope;
        this.current = current;
    }

    /** @throws Problem NOT_FOUND, LEDGER_KEEPER_PAYS */
    Doer require(UUID union) {
        Doer keeper = scope.requireDoer(current.get(), Permission.LEDGER_WRITE, union);
        if (scope.allows(current.get(), Permission.PAYMENT_MAKE, union)) {
            throw Problem.of(ProblemCode.LEDGER_KEEPER_PAYS);
        }
        return keeper;
    }
}
