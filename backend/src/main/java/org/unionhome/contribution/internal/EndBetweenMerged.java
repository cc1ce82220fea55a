package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.funds.Appropriations;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Sql;

/**
 * Two unions become one: what was to be paid between them would be a transfer to itself, so it ends with that reason, and what
 * was set aside for it on a budget line is free again. What was paid upward is on its way and arrives; what was paid downward
 * comes back.
 */
@ApplicationScoped
class EndBetweenMerged {

    private static final String OPEN = Remittance.ALL
            + """
             where r.status in ('PROPOSED', 'APPROVED')
               and (r.debtor_id = ? and r.upper_id = ? or r.debtor_id = ? and r.upper_id = ?)
             order by r.id for update
            """;
    private final Appropriations appropriations;
    private final RemittanceNotices notices;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;

    EndBetweenMerged(
            Appropriations appropriations, RemittanceNotices notices, Sql sql, CurrentActor current, AuditTrail audit) {
        this.appropriations = appropriations;
        this.notices = notices;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
    }

    /** @return how many ended */
    int run(UUID from, UUID into) {
        List<Remittance> open = sql.list(OPEN, Remittance::read, from, into, into, from);
        for (Remittance remittance : open) {
            if (remittance.status() == Remittance.Status.APPROVED) {
                appropriations.release(Objects.requireNonNull(remittance.line()), remittance.amount());
            }
            end(remittance);
            notices.endedByMerger(remittance, into);
        }
        return open.size();
    }

    private void end(Remittance remittance) {
        String reason = "付款工会与收款工会已合并";
        sql.update(
                """
                update remittance
                   set status = 'WITHDRAWN', ended_because = 'MERGED', ended_reason = ?, ended_name = ?, version = version + 1
                 where id = ?
                """,
                reason,
                current.get().name(),
                remittance.id());
        audit.record(
                "remittance.withdrawn",
                AuditTrail.Subject.of("remittance", remittance.id(), remittance.payingUnion()),
                reason);
    }
}
