package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.funds.PaymentFollower;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Sql;

/** What became of the money that was ordered for claims; the member hears of it. */
@ApplicationScoped
class ClaimPayments implements PaymentFollower {

    static final String FEATURE = "welfare-claim";
    private final Sql sql;
    private final ClaimSecrets secrets;
    private final Notices notices;
    private final Clock clock;

    ClaimPayments(Sql sql, ClaimSecrets secrets, Notices notices, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public void paid(UUID origin, UUID item, LocalDate on) {
        int paid = sql.update(
                """
                update welfare_claim set status = 'PAID', paid_on = ?, returned = null, sealed_returned = null,
                       version = version + 1, updated_at = ?
                 where id = ? and status = 'APPROVED'
                """,
                on,
                Instant.now(clock),
                origin);
        if (paid > 0) {
            tell(origin, "CLAIM_PAID", on);
        }
    }

    /** It stays granted and waits to be paid again. */
    @Override
    public void returned(UUID origin, UUID item, LocalDate on, String reason) {
        int returned = sql.update(
                """
                update welfare_claim
                   set status = 'APPROVED', paid_on = null, sealed_returned = ?, version = version + 1, updated_at = ?
                 where id = ? and status = 'PAID'
                """,
                secrets.seal(ClaimSecrets.RETURNED, reason),
                Instant.now(clock),
                origin);
        if (returned > 0) {
            tell(origin, "CLAIM_RETURNED", on);
        }
    }

    private void tell(UUID claim, String kind, LocalDate on) {
        sql.first(
                        "select person_id, claim_no from welfare_claim where id = ?",
                        row -> Map.entry(Sql.id(row, "person_id"), row.getString("claim_no")),
                        claim)
                .ifPresent(paid -> notices.tell(
                        List.of(paid.getKey()),
                        Notices.Notice.of(
                                kind,
                                "/m/welfare",
                                kind + "|" + claim + "|" + on,
                                Notices.Word.text(paid.getValue()))));
    }
}
