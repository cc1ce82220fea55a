package org.unionhome.honor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.honor.Honors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** What other features enter in the register, and ask of it. */
@ApplicationScoped
class HonorsDoor implements Honors {

    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    HonorsDoor(Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UUID give(Given given) {
        UUID id = Ids.next();
        try {
            insert(id, given);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(HonorProblem.HONOR_RECORDED) : failed;
        }
        audit.record("honor.given", AuditTrail.Subject.of("honor", id, given.union()));
        return id;
    }

    private void insert(UUID id, Given given) {
        sql.update(
                """
                insert into honor (id, root_id, union_id, l1, l2, l3, l4, l5, l6, person_id, title, level, awarded_on,
                                   awarding_body, contest_id, contest, recorded_by, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?, ?, ?
                  from union_node u where u.id = ?
                """,
                id,
                given.person(),
                given.title(),
                given.level(),
                given.on(),
                given.issuer(),
                given.contest().id(),
                given.contest().name(),
                current.get().identity().subject(),
                Instant.now(clock),
                given.union());
    }

    @Override
    public Set<UUID> takenBack(Collection<UUID> honors) {
        return honors.isEmpty()
                ? Set.of()
                : sql
                        .list(
                                "select id from honor where id = any (?::uuid[]) and revoked_on is not null",
                                row -> Sql.id(row, "id"),
                                honors)
                        .stream()
                        .collect(Collectors.toSet());
    }
}
