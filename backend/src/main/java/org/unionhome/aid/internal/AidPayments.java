package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Sql;

/** Hears when a grant was paid, or came back from the bank; so does the member. */
@ApplicationScoped
class AidPayments implements PaymentFollower {

    private final Sql sql;
    private final AidNotices told;

    AidPayments(Sql sql, AidNotices told) {
        this.sql = sql;
        this.told = told;
    }

    @Override
    public String feature() {
        return DecideAidCase.FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        sql.first(
                        """
                        update aid_case
                           set status = 'PAID', paid = approved, paid_on = ?, returned_reason = null, version = version + 1
                         where id = ?
                        returning person_id, case_no
                        """,
                        row -> new Whose(Sql.id(row, "person_id"), row.getString("case_no")),
                        on,
                        origin)
                .ifPresent(whose -> told.paid(whose.person(), origin, whose.caseNo(), on));
    }

    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        sql.first(
                        """
                        update aid_case
                           set status = 'APPROVED', paid = 0, paid_on = null, returned_reason = ?, version = version + 1
                         where id = ?
                        returning person_id, case_no
                        """,
                        row -> new Whose(Sql.id(row, "person_id"), row.getString("case_no")),
                        reason,
                        origin)
                .ifPresent(whose -> told.returned(whose.person(), origin, whose.caseNo(), on));
    }

    private record Whose(UUID person, String caseNo) {}
}
