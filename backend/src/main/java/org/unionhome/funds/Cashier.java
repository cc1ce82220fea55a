package org.unionhome.funds;

import java.util.UUID;
import org.unionhome.kernel.Permission;

/** Who has money of a union in hand. 会计法: the cashier keeps no ledger of income and expense. */
public interface Cashier {

    /**
     * What it takes to take money in, or back: cash is for the cashier, what came by bank for who keeps the record of it.
     *
     * @param method {@code CASH}, or how else it came
     * @param keeping the record of such money
     * @throws org.unionhome.kernel.Problem INVALID_INPUT when it is for somebody else than the caller
     */
    Permission taking(String method, Permission keeping);

    /**
     * The caller keeps neither the books of the union nor the records named.
     *
     * @throws org.unionhome.kernel.Problem LEDGER_KEEPER_PAYS
     */
    void requireNoKeeper(UUID union, Permission... records);

    /**
     * The same for cash alone: what came by bank is in nobody's hands.
     *
     * @throws org.unionhome.kernel.Problem LEDGER_KEEPER_PAYS
     */
    void requireNoKeeperOfCash(String method, UUID union, Permission... records);
}
