package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.funds.Cashier;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;

/** By the offices that the caller holds or was lent. */
@ApplicationScoped
class CashierByOffice implements Cashier {

    private static final String CASH = "CASH";
    private final Scope scope;
    private final CurrentActor current;

    CashierByOffice(Scope scope, CurrentActor current) {
        this.scope = scope;
        this.current = current;
    }

    @Override
    public Permission taking(String method, Permission keeping) {
        Permission needed = method.equals(CASH) ? Permission.PAYMENT_MAKE : keeping;
        if (!current.get().may(needed)) {
            throw Problem.ofFault("/method", "NOT_TAKEN_BY_YOU");
        }
        return needed;
    }

    @Override
    public void requireNoKeeper(UUID union, Permission... records) {
        Actor caller = current.get();
        boolean keeps = Stream.concat(Stream.of(Permission.LEDGER_WRITE), Stream.of(records))
                .anyMatch(record -> scope.allows(caller, record, union));
        if (keeps) {
            throw Problem.of(ProblemCode.LEDGER_KEEPER_PAYS);
        }
    }

    @Override
    public void requireNoKeeperOfCash(String method, UUID union, Permission... records) {
        if (method.equals(CASH)) {
            requireNoKeeper(union, records);
        }
    }
}
