package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberRoll;

/** A member takes a place in a slot. The database refuses the place too many, whoever else asks at that moment. */
@UseCase
@ApplicationScoped
@Transactional
class BookHealthCheckSlot {

    private final HealthCheckQueries checks;
    private final MemberRoll roll;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    BookHealthCheckSlot(
            HealthCheckQueries checks,
            MemberRoll roll,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.checks = checks;
        this.roll = roll;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, SLOT_CLOSED, SLOT_FULL, SLOT_BOOKED_ALREADY */
    UUID run(UUID slotId) {
        LocalDate today = LocalDate.now(clock);
        var slot = checks.slot(slotId)
                .filter(found -> current.get().lineage().contains(found.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        HealthCheckRow check = checks.find(slot.check()).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        UUID person = requireMeant(check, today);
        if (!check.booksOn(today) || slot.day().isBefore(today)) {
            throw Problem.of(WelfareProblem.SLOT_CLOSED);
        }
        UUID id = insert(slot, person);
        request.touched(current.get().home());
        audit.record("health-check.booked", AuditTrail.Subject.of("health-check-booking", id, check.union()));
        return id;
    }

    private UUID requireMeant(HealthCheckRow check, LocalDate today) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        var listed = roll.listed(List.of(person), today).get(person);
        if (listed == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        if (check.womenOnly() && !"FEMALE".equals(listed.sex())) {
            throw Problem.of(WelfareProblem.SLOT_CLOSED);
        }
        return person;
    }

    private UUID insert(HealthCheckQueries.Slot slot, UUID person) {
        UUID id = Ids.next();
        Instant now = Instant.now(clock);
        try {
            sql.update(
                    """
                    insert into health_check_booking (id, health_check_id, slot_id, person_id, status, booked_at, updated_at)
                    values (?, ?, ?, ?, 'BOOKED', ?, ?)
                    """,
                    id,
                    slot.check(),
                    slot.id(),
                    person,
                    now,
                    now);
            return id;
        } catch (SqlFailed failed) {
            if (SqlFailed.breaks(failed, "health_check_slot_not_oversold")) {
                throw Problem.of(WelfareProblem.SLOT_FULL);
            }
            throw SqlFailed.isDuplicate(failed) ? Problem.of(WelfareProblem.SLOT_BOOKED_ALREADY) : failed;
        }
    }
}
