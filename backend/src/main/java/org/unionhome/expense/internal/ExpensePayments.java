package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** What became of the money of claims. Who pays is held against everybody who had a hand in the claim before. */
@ApplicationScoped
class ExpensePayments implements PaymentFollower {

    static final String FEATURE = "expense-claim";
    private final Sql sql;
    private final ExpenseNotices notices;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    ExpensePayments(Sql sql, ExpenseNotices notices, Scope scope, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.notices = notices;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        ExpenseClaim claim = ofLine(item);
        sql.update("update expense_line set paid_on = ? where id = ?", on, item);
        Doer payer = scope.doer(current.get(), Permission.PAYMENT_MAKE, claim.union());
        try {
            sql.update(
                    """
                    update expense_claim c
                       set payer_hands = array(select distinct unnest(coalesce(c.payer_hands, '{}') || ?::text[])),
                           payer_name = ?, paid_on = case when p.all_paid then ?::date end,
                           status = case when p.all_paid then 'PAID' else c.status end,
                           version = c.version + 1, updated_at = ?
                      from (select bool_and(l.paid_on is not null) as all_paid from expense_line l where l.claim_id = ?) p
                     where c.id = ?
                    """,
                    payer.hands(),
                    payer.name(),
                    on,
                    Instant.now(clock),
                    claim.id(),
                    claim.id());
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "expense_claim_in_four_hands")
                    ? Problem.of(ProblemCode.PAYER_TOOK_PART)
                    : failed;
        }
        notices.paid(claim, on);
    }

    /** It waits to be paid again; of a claim that is due back its money has come back by that. */
    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        ExpenseClaim claim = ofLine(item);
        if (claim.is(ExpenseClaim.Status.DUE_BACK)) {
            back(claim, item, on);
            return;
        }
        sql.update("update expense_line set paid_on = null where id = ?", item);
        sql.update(
                """
                update expense_claim c
                   set status = 'APPROVED', paid_on = null,
                       payer_hands = case when p.some_paid then c.payer_hands end,
                       payer_name = case when p.some_paid then c.payer_name end,
                       version = c.version + 1, updated_at = ?
                  from (select bool_or(l.paid_on is not null) as some_paid from expense_line l where l.claim_id = ?) p
                 where c.id = ?
                """,
                Instant.now(clock),
                claim.id(),
                claim.id());
        notices.returned(claim, on);
    }

    @Override
    public void takenIn(UUID origin, UUID item, LocalDate on) {
        back(ofLine(item), item, on);
    }

    private void back(ExpenseClaim claim, UUID item, LocalDate on) {
        sql.update("update expense_line set back_on = ? where id = ?", on, item);
        sql.update(
                """
                update expense_claim c
                   set status = case when exists (select 1 from expense_line l where l.claim_id = c.id and l.back_on is null)
                                     then c.status else 'REVERSED' end,
                       version = c.version + 1, updated_at = ?
                 where c.id = ?
                """,
                Instant.now(clock),
                claim.id());
    }

    /** The claim, held until the transaction ends. */
    private ExpenseClaim ofLine(UUID line) {
        return sql.first(
                        ExpenseClaim.ALL
                                + " where c.id = (select l.claim_id from expense_line l where l.id = ?) for update",
                        ExpenseClaim::read,
                        line)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
