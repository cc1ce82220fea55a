package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/**
 * Replaces the slots of an open round: more or fewer places, further days, slots withdrawn. Nobody who booked loses her
 * place: there are never fewer places than are taken, and what is booked is not withdrawn.
 */
@UseCase
@ApplicationScoped
@Transactional
class ChangeHealthCheckSlots {

    private final HealthCheckQueries checks;
    private final UnionTree tree;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeHealthCheckSlots(
            HealthCheckQueries checks, UnionTree tree, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.checks = checks;
        this.tree = tree;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SLOT_CLOSED, INVALID_INPUT, SLOT_TAKEN when somebody books meanwhile */
    void run(UUID id, String ifMatch, List<NewHealthCheck.Slot> wanted) {
        HealthCheckRow check = checks.lock(id);
        request.requireVersion(ifMatch, check.version());
        if (!check.open()) {
            throw Problem.of(WelfareProblem.SLOT_CLOSED);
        }
        List<HealthCheckQueries.Slot> offered = checks.slots(id);
        List<FieldFault> faults =
                new ArrayList<>(SlotPolicy.faults(wanted, check.union(), check.bookFrom(), tree::lineOf, "/slots"));
        faults.addAll(taken(offered, wanted));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        write(id, offered, wanted);
        sql.update(
                "update health_check set version = version + 1, updated_at = ? where id = ?", Instant.now(clock), id);
        audit.record("health-check.slots-changed", AuditTrail.Subject.of("health-check", id, check.union()));
    }

    /** Fewer places than are taken, and slots left out that somebody booked. */
    private static List<FieldFault> taken(List<HealthCheckQueries.Slot> offered, List<NewHealthCheck.Slot> wanted) {
        var faults = new ArrayList<FieldFault>();
        for (HealthCheckQueries.Slot slot : offered) {
            int at = indexOf(slot, wanted);
            if (at >= 0 && wanted.get(at).places() < slot.taken()) {
                faults.add(new FieldFault("/slots/" + at + "/places", "FEWER_THAN_TAKEN", List.of(slot.taken())));
            } else if (at < 0 && slot.taken() > 0) {
                faults.add(new FieldFault(
                        "/slots", "SLOT_IS_BOOKED", List.of(slot.day() + " " + slot.starts(), slot.taken())));
            }
        }
        return faults;
    }

    private static int indexOf(HealthCheckQueries.Slot slot, List<NewHealthCheck.Slot> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            NewHealthCheck.Slot one = wanted.get(i);
            if (one.union().equals(slot.union())
                    && one.day().equals(slot.day())
                    && one.starts().equals(slot.starts())) {
                return i;
            }
        }
        return -1;
    }

    private void write(UUID id, List<HealthCheckQueries.Slot> offered, List<NewHealthCheck.Slot> wanted) {
        List<UUID> withdrawn = offered.stream()
                .filter(slot -> indexOf(slot, wanted) < 0)
                .map(HealthCheckQueries.Slot::id)
                .toList();
        try {
            sql.update("update health_check_slot set places = 0 where id = any (?::uuid[])", withdrawn);
            sql.batch(
                    """
                    insert into health_check_slot (id, health_check_id, union_id, day, starts, places)
                    values (?, ?, ?, ?, ?::time, ?)
                    on conflict (health_check_id, union_id, day, starts) do update set places = excluded.places
                    """,
                    wanted.stream()
                            .map(slot ->
                                    new Object[] {Ids.next(), id, slot.union(), slot.day(), slot.starts(), slot.places()
                                    })
                            .toList());
        } catch (SqlFailed failed) {
            throw oversold(failed).orElse(failed);
        }
    }

    private static Optional<RuntimeException> oversold(SqlFailed failed) {
        return SqlFailed.breaks(failed, "health_check_slot_not_oversold")
                ? Optional.of(Problem.of(WelfareProblem.SLOT_TAKEN))
                : Optional.empty();
    }
}
