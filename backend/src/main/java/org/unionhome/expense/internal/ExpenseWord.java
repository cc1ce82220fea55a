package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Sql;

/** Writes down who said yes to a claim, whose hands it was in, and when; in the transaction of the step. */
@ApplicationScoped
class ExpenseWord {

    private final Sql sql;
    private final CurrentRequest request;
    private final Clock clock;

    ExpenseWord(Sql sql, CurrentRequest request, Clock clock) {
        this.sql = sql;
        this.request = request;
        this.clock = clock;
    }

    void checked(ExpenseClaim claim, Doer checker) {
        given(claim, checker, "checker", ExpenseClaim.Status.CHECKED);
    }

    void approved(ExpenseClaim claim, Doer approver) {
        given(claim, approver, "approver", ExpenseClaim.Status.APPROVED);
    }

    private void given(ExpenseClaim claim, Doer doer, String part, ExpenseClaim.Status status) {
        sql.update(
                """
                update expense_claim
                   set status = ?, %1$s_hands = ?::text[], %1$s_name = ?, %2$s_on = ?, version = version + 1, updated_at = ?
                 where id = ?
                """
                        .formatted(part, status.name().toLowerCase(Locale.ROOT)),
                status,
                doer.hands(),
                doer.name(),
                LocalDate.now(clock),
                Instant.now(clock),
                claim.id());
        request.touched(claim.union());
    }
}
