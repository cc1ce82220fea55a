package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Writes receipts: the person is settled, the goods leave the stock, and the receipt says how; all or nothing. */
@ApplicationScoped
class CampaignReceipts {

    private final Sql sql;
    private final RecipientSecrets secrets;
    private final DearerGoods dearer;
    private final CurrentActor current;
    private final Clock clock;

    CampaignReceipts(Sql sql, RecipientSecrets secrets, DearerGoods dearer, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.dearer = dearer;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Problem CAMPAIGN_SETTLED, STOCK_EXHAUSTED, SIGNATURE_USED, PROXY_SIGNED_OFTEN, POLICY_BLOCKED */
    void write(UUID recipient, UUID campaign, UUID union, HandedOver handed) {
        Instant now = Instant.now(clock);
        int settled = sql.update(
                "update campaign_recipient set status = 'RECEIVED', changed_at = ? where id = ? and status = 'LISTED'",
                now,
                recipient);
        if (settled == 0) {
            throw Problem.of(CampaignProblem.CAMPAIGN_SETTLED);
        }
        BigDecimal cost = takeGoods(recipient, now);
        insert(recipient, campaign, union, handed, cost, now);
        if (cost.signum() > 0) {
            dearer.judge(recipient);
        }
    }

    /** What was returned by mistake: the goods leave the stock again, the receipt is the one that she signed. */
    void holdAgain(UUID receipt, UUID recipient, Instant now) {
        BigDecimal cost = takeGoods(recipient, now);
        try {
            sql.update("update campaign_receipt set returned_at = null, cost = ? where id = ?", cost, receipt);
        } catch (SqlFailed failed) {
            throw refused(failed);
        }
        if (cost.signum() > 0) {
            dearer.judge(recipient);
        }
    }

    private BigDecimal takeGoods(UUID recipient, Instant now) {
        try {
            return sql.first(
                            "select stock_movement_out(?, ?, ?)",
                            row -> row.getBigDecimal(1),
                            recipient,
                            current.get().identity().subject(),
                            now)
                    .orElse(BigDecimal.ZERO);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "stock_never_below_zero")
                    ? Problem.of(CampaignProblem.STOCK_EXHAUSTED)
                    : failed;
        }
    }

    private void insert(UUID recipient, UUID campaign, UUID union, HandedOver handed, BigDecimal cost, Instant now) {
        byte[] signature = handed.signature();
        String proxy = handed.proxyName();
        try {
            sql.update(
                    """
                    insert into campaign_receipt (id, recipient_id, campaign_id, union_id, way, signature,
                                                  signature_index, proxy_name, proxy_index, proxy_relation,
                                                  proxy_reason, cost, handed_by, handed_by_name, received_at,
                                                  recorded_at)
                    values (?, ?, ?, ?, ?, ?::bytea, ?::bytea, ?::bytea, ?::bytea, ?::text, ?::text, ?, ?, ?, ?, ?)
                    """,
                    Ids.next(),
                    recipient,
                    campaign,
                    union,
                    handed.way(),
                    signature == null ? null : secrets.seal(signature),
                    signature == null ? null : secrets.indexOfSignature(signature),
                    proxy == null ? null : secrets.seal(RecipientSecrets.PROXY, proxy),
                    proxy == null ? null : secrets.indexOfProxy(proxy, Objects.requireNonNull(handed.proxyIdTail())),
                    handed.proxyRelation(),
                    handed.proxyReason(),
                    cost,
                    current.get().identity().subject(),
                    current.get().name(),
                    handed.takenAt() == null ? now : handed.takenAt(),
                    now);
        } catch (SqlFailed failed) {
            throw refused(failed);
        }
    }

    private static RuntimeException refused(SqlFailed failed) {
        if (SqlFailed.breaks(failed, "campaign_receipt_own_signature")) {
            return Problem.of(ProblemCode.SIGNATURE_USED);
        }
        return SqlFailed.breaks(failed, "campaign_receipt_proxy_most")
                ? Problem.of(CampaignProblem.PROXY_SIGNED_OFTEN)
                : failed;
    }
}
