package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A union no longer wants more places; what it was given stays. */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawWish {

    private final QuotaQueries quotas;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawWish(QuotaQueries quotas, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.quotas = quotas;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE */
    void run(UUID id, String ifMatch) {
        var wish = quotas.holdWish(id);
        request.requireVersion(ifMatch, wish.version());
        if (!wish.isOpen()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        sql.update(
                "update sanatorium_quota_wish set withdrawn = true, version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                id);
        audit.record(
                "sanatorium-quota.wish-withdrawn", AuditTrail.Subject.of("sanatorium-quota-wish", id, wish.union()));
    }
}
