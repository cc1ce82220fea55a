package org.unionhome.condolence.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/**
 * Encrypts decisions that tell of an operation, from the time before those were kept encrypted: of visits, and of what
 * visits said before they were corrected. Each is looked at once, some in a transaction, on any instance.
 */
@ApplicationScoped
class SealOldDecisions {

    private static final Logger LOG = Logger.getLogger(SealOldDecisions.class);
    private static final int AT_ONCE = 500;
    private static final String OF_VISITS =
            """
            select id, 0 as edition, decision::text as decision
              from condolence_visit
             where seal_due
             order by id
             limit ?
               for update skip locked
            """;
    private static final String OF_EDITIONS =
            """
            select visit_id as id, edition, decision::text as decision
              from condolence_visit_edition
             where seal_due
             order by visit_id, edition
             limit ?
               for update skip locked
            """;
    private final ActingAs acting;
    private final Sql sql;
    private final StoredDecisions decisions;
    private final AuditTrail audit;

    SealOldDecisions(ActingAs acting, Sql sql, StoredDecisions decisions, AuditTrail audit) {
        this.acting = acting;
        this.sql = sql;
        this.decisions = decisions;
        this.audit = audit;
    }

    @Scheduled(every = "1h", delayed = "4m")
    void all() {
        for (String of : List.of(OF_EDITIONS, OF_VISITS)) {
            boolean more = true;
            while (more) {
                more = acting.system(SystemActor.HOUSEKEEPING, () -> QuarkusTransaction.requiringNew()
                                .call(() -> some(of)))
                        == AT_ONCE;
            }
        }
    }

    private int some(String of) {
        List<Kept> kept = sql.list(
                of, row -> new Kept(Sql.id(row, "id"), row.getInt("edition"), row.getString("decision")), AT_ONCE);
        long sealed = kept.stream().filter(this::seal).count();
        if (sealed > 0) {
            audit.record(
                    "condolence.decisions-sealed",
                    new AuditTrail.Subject("condolence-visit", null, null),
                    String.valueOf(sealed));
        }
        return kept.size();
    }

    /** Whether it told of an operation. */
    private boolean seal(Kept kept) {
        Optional<String> sealed = sealed(kept);
        String decision = sealed.orElse(kept.decision());
        if (kept.edition() == 0) {
            sql.update(
                    "update condolence_visit set decision = ?::jsonb, seal_due = false where id = ?",
                    decision,
                    kept.id());
        } else {
            sql.update(
                    """
                    update condolence_visit_edition set decision = ?::jsonb, seal_due = false
                     where visit_id = ? and edition = ?
                    """,
                    decision,
                    kept.id(),
                    kept.edition());
        }
        return sealed.isPresent();
    }

    /** One that can no longer be read stays as it is; asking it again tells of it. */
    private Optional<String> sealed(Kept kept) {
        try {
            return decisions.sealedIfDue(kept.decision());
        } catch (RuntimeException unreadable) {
            LOG.warnf("the decision of a visit cannot be read: %s", unreadable.getClass());
            return Optional.empty();
        }
    }

    /** @param edition zero for what the visit says now */
    private record Kept(UUID id, int edition, String decision) {
        /** It may tell of somebody's health. */
        @Override
        public String toString() {
            return "Kept " + id;
        }
    }
}
