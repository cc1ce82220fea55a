package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;

/** Who is told that a claim waits for her, and the claimant what became of hers. */
@ApplicationScoped
class ExpenseNotices {

    private final Notices notices;

    ExpenseNotices(Notices notices) {
        this.notices = notices;
    }

    void submitted(ExpenseClaim claim) {
        officers(claim, "EXPENSE_SUBMITTED", Permission.EXPENSE_CHECK);
    }

    void checked(ExpenseClaim claim) {
        officers(claim, "EXPENSE_CHECKED", Permission.EXPENSE_APPROVE);
    }

    void sentBack(ExpenseClaim claim) {
        claimant(claim, "EXPENSE_SENT_BACK", String.valueOf(claim.version()));
    }

    void approved(ExpenseClaim claim) {
        claimant(claim, "EXPENSE_APPROVED", "");
    }

    void paid(ExpenseClaim claim, LocalDate on) {
        claimant(claim, "EXPENSE_PAID", on.toString());
    }

    void returned(ExpenseClaim claim, LocalDate on) {
        claimant(claim, "EXPENSE_RETURNED", on.toString());
    }

    void reversed(ExpenseClaim claim) {
        claimant(claim, "EXPENSE_REVERSED", "");
    }

    private void officers(ExpenseClaim claim, String kind, Permission whose) {
        notices.tellOfficers(claim.union(), whose, notice(claim, kind, String.valueOf(claim.version())));
    }

    private void claimant(ExpenseClaim claim, String kind, String again) {
        UUID person = claim.claimant().person();
        if (person != null) {
            notices.tell(List.of(person), notice(claim, kind, again));
        }
    }

    private static Notices.Notice notice(ExpenseClaim claim, String kind, String again) {
        return Notices.Notice.of(
                kind,
                "/desk/finance/expenses/" + claim.id(),
                kind + "|" + claim.id() + "|" + again,
                Word.union(claim.union()),
                Word.text(claim.number()));
    }
}
