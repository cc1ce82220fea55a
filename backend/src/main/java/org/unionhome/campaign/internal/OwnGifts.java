package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** What is the caller's own. */
@ApplicationScoped
class OwnGifts {

    private final Sql sql;
    private final RecipientQueries recipients;
    private final CurrentActor current;
    private final AuditTrail audit;

    OwnGifts(Sql sql, RecipientQueries recipients, CurrentActor current, AuditTrail audit) {
        this.sql = sql;
        this.recipients = recipients;
        this.current = current;
        this.audit = audit;
    }

    List<GiftRow> all() {
        return Optional.ofNullable(current.get().person()).map(recipients::of).orElse(List.of());
    }

    /** @throws Problem NOT_FOUND for what is not hers */
    GiftRow require(UUID recipientId) {
        return sql.first(
                        GiftRow.SELECT + " where r.id = ? and r.person_id = ? and r.status <> 'REMOVED'",
                        GiftRow::read,
                        recipientId,
                        current.get().person())
                .orElseThrow(() -> {
                    audit.refused(
                            "campaign.own-gift",
                            AuditTrail.Subject.of(
                                    "campaign-recipient",
                                    recipientId,
                                    current.get().home()),
                            ProblemCode.NOT_FOUND);
                    return Problem.of(ProblemCode.NOT_FOUND);
                });
    }

    /** The same while the campaign cannot change. @throws Problem CAMPAIGN_STATE, CAMPAIGN_SETTLED */
    GiftRow keepOpen(UUID recipientId) {
        UUID campaign = require(recipientId).campaign();
        sql.first("select campaign_hold(?, false)", row -> true, campaign);
        GiftRow gift = require(recipientId);
        if (!gift.open()) {
            throw Problem.of(
                    "LISTED".equals(gift.status()) ? CampaignProblem.CAMPAIGN_STATE : CampaignProblem.CAMPAIGN_SETTLED);
        }
        return gift;
    }
}
