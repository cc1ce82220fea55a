package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.SqlFailed;

/** Puts into words what the database refuses to take into the books. */
@ApplicationScoped
class LedgerGuard {

    /** @throws Problem MONTH_CLOSED, LEDGER_KEEPER_PAYS, INVALID_INPUT for the restatement of a month that is open */
    void run(Runnable writing) {
        try {
            writing.run();
        } catch (SqlFailed failed) {
            throw worded(failed);
        }
    }

    private static RuntimeException worded(SqlFailed failed) {
        if (SqlFailed.breaks(failed, "ledger_entry_in_open_month")) {
            return Problem.of(ProblemCode.MONTH_CLOSED);
        }
        if (SqlFailed.breaks(failed, "ledger_entry_keeper_pays_not")) {
            return Problem.of(ProblemCode.LEDGER_KEEPER_PAYS);
        }
        if (SqlFailed.breaks(failed, "ledger_entry_restates_closed")) {
            return Problem.ofFault("/restates/month", "MONTH_IS_OPEN");
        }
        return failed;
    }
}
