package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Tries a code that a member showed. An attempt counts also when everything else is taken back. */
@UseCase
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SpendCode {

    private final Sql sql;
    private final RecipientSecrets secrets;
    private final AuditTrail audit;
    private final Clock clock;

    SpendCode(Sql sql, RecipientSecrets secrets, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param at when it was shown, which may be before it reached the server */
    boolean run(RecipientRow recipient, String code, @Nullable Instant at) {
        Boolean spent = sql.first(
                        "select coalesce(campaign_code_spend(?, ?, ?), false)",
                        row -> row.getBoolean(1),
                        recipient.id(),
                        secrets.indexOfCode(recipient.id().toString(), code),
                        at == null ? Instant.now(clock) : at)
                .orElse(false);
        audit.record(
                spent ? "campaign.code-spent" : "campaign.code-wrong",
                AuditTrail.Subject.of("campaign-recipient", recipient.id(), recipient.union()));
        return spent;
    }
}
