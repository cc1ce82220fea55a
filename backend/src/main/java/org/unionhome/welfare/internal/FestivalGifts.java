package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Gifts as they are decided on: by somebody else than who proposed, and what is not given counts for nobody. */
@ApplicationScoped
class FestivalGifts {

    private final FestivalQueries festivals;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    FestivalGifts(FestivalQueries festivals, Sql sql, Scope scope, CurrentActor current, Clock clock) {
        this.festivals = festivals;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    /** For who decides. @throws Problem NOT_FOUND */
    FestivalGiftRow show(UUID id) {
        return festivals.show(id, Permission.CLAIM_DECIDE);
    }

    /** Held until the transaction ends. @throws Problem NOT_FOUND */
    FestivalGiftRow hold(UUID id) {
        sql.first("select 1 from festival_gift where id = ? for update", row -> true, id);
        return show(id);
    }

    /** @throws Problem SELF_APPROVAL when who proposed it stands behind the caller */
    Doer requireAnother(FestivalGiftRow gift, UUID union) {
        Doer decider = scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, union);
        if (decider.isBehind(gift.proposer())) {
            throw Problem.of(ProblemCode.SELF_APPROVAL);
        }
        return decider;
    }

    /** Whether the caller may decide on it. */
    boolean decides(FestivalGiftRow gift) {
        return scope.allows(current.get(), Permission.CLAIM_DECIDE, gift.union())
                && !scope.requireDoer(current.get(), Permission.CLAIM_DECIDE, gift.union())
                        .isBehind(gift.proposer());
    }

    /** @throws Problem GIFT_HANDED_OUT */
    void release(UUID id) {
        try {
            sql.first("select festival_gift_release(?)", row -> row.getInt(1), id);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "festival_gift_not_handed_out")
                    ? Problem.of(WelfareProblem.GIFT_HANDED_OUT)
                    : failed;
        }
    }

    void write(UUID id, FestivalGiftRow.Status status, Doer decider, @Nullable UUID order, @Nullable String reason) {
        sql.update(
                """
                update festival_gift
                   set status = ?, decided_by = ?, decider_name = ?, decider = ?::uuid, decider_for = ?::uuid,
                       decided_at = ?, order_id = ?::uuid, reason = ?::text, version = version + 1
                 where id = ?
                """,
                status,
                decider.subject(),
                decider.name(),
                decider.person(),
                decider.lender(),
                Instant.now(clock),
                order,
                reason,
                id);
    }
}
