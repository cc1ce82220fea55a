package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Makes the code that a member shows to whoever hands out. A new one takes the place of the last; it is not kept. */
@UseCase
@ApplicationScoped
@Transactional
class ShowGiftCode {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Sql sql;
    private final OwnGifts gifts;
    private final RecipientSecrets secrets;
    private final AuditTrail audit;
    private final Clock clock;

    ShowGiftCode(Sql sql, OwnGifts gifts, RecipientSecrets secrets, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.gifts = gifts;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    GiftCode run(UUID recipientId) {
        GiftRow gift = gifts.keepOpen(recipientId);
        String code = "%06d".formatted(random.nextInt(CODES));
        Instant until = Instant.now(clock).plus(GOOD_FOR).truncatedTo(ChronoUnit.SECONDS);
        sql.update(
                """
                insert into campaign_code (recipient_id, code, expires_at, attempts)
                values (?, ?, ?, 0)
                    on conflict (recipient_id) do update
                   set code = excluded.code, expires_at = excluded.expires_at, attempts = 0
                """,
                recipientId,
                secrets.indexOfCode(recipientId.toString(), code),
                until);
        audit.record("campaign.code-shown", AuditTrail.Subject.of("campaign-recipient", recipientId, gift.union()));
        return new GiftCode(code, until);
    }

    /** Its value opens a gift. */
    record GiftCode(String code, Instant until) {

        @Override
        public String toString() {
            return "GiftCode until " + until;
        }
    }
}
