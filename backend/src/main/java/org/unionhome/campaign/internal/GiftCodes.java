package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * The codes that members show. An attempt with a wrong one counts also when everything else is taken back; a right one
 * stays good until the receipt that it opens is written, so that what failed for another reason can be done again.
 */
@UseCase
@ApplicationScoped
class GiftCodes {

    private final Sql sql;
    private final RecipientSecrets secrets;
    private final AuditTrail audit;
    private final Clock clock;

    GiftCodes(Sql sql, RecipientSecrets secrets, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param at when it was shown, which may be before it reached the server */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isRight(RecipientRow recipient, String code, @Nullable Instant at) {
        boolean right = sql.first(
                        "select coalesce(campaign_code_tried(?, ?, ?), false)",
                        row -> row.getBoolean(1),
                        recipient.id(),
                        indexOf(recipient, code),
                        at == null ? Instant.now(clock) : at)
                .orElse(false);
        if (!right) {
            audit.record("campaign.code-wrong", subject(recipient));
        }
        return right;
    }

    /** With the receipt. @throws Problem CODE_NOT_VALID when another receipt was opened by it meanwhile */
    @Transactional(Transactional.TxType.MANDATORY)
    void use(RecipientRow recipient, String code) {
        boolean used = sql.first(
                        "select campaign_code_used(?, ?)",
                        row -> row.getBoolean(1),
                        recipient.id(),
                        indexOf(recipient, code))
                .orElse(false);
        if (!used) {
            throw Problem.of(CampaignProblem.CODE_NOT_VALID);
        }
        audit.record("campaign.code-spent", subject(recipient));
    }

    private byte[] indexOf(RecipientRow recipient, String code) {
        return secrets.indexOfCode(recipient.id().toString(), code);
    }

    private static AuditTrail.Subject subject(RecipientRow recipient) {
        return AuditTrail.Subject.of("campaign-recipient", recipient.id(), recipient.union());
    }
}
