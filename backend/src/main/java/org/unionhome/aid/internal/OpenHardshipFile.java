package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.organization.Unions;

/** Begins a household's file: the worker herself, or an officer for somebody who cannot. One open file per household. */
@UseCase
@ApplicationScoped
@Transactional
class OpenHardshipFile {

    private final Members members;
    private final Unions unions;
    private final HardshipSeal seal;
    private final HouseholdRelatives relatives;
    private final HardshipSteps steps;
    private final Hands hands;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    OpenHardshipFile(
            Members members,
            Unions unions,
            HardshipSeal seal,
            HouseholdRelatives relatives,
            HardshipSteps steps,
            Hands hands,
            Sql sql,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.unions = unions;
        this.seal = seal;
        this.relatives = relatives;
        this.steps = steps;
        this.hands = hands;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, HARDSHIP_OPEN_ALREADY */
    UUID forOneself(Household household) {
        UUID person = current.get().person();
        if (person == null || current.get().home() == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        MemberInfo worker = members.find(person).orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        return open(worker, household, "", null);
    }

    /** @throws Problem NOT_FOUND, SELF_DECISION, HARDSHIP_OPEN_ALREADY */
    UUID forSomebody(UUID person, Household household) {
        MemberInfo worker = members.require(person, Permission.AID_WORK);
        if (worker.id().equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        return open(worker, household, "/household", hands.of(Permission.AID_WORK, worker.union()));
    }

    private UUID open(MemberInfo worker, Household household, String at, Hands.@Nullable Of by) {
        var faults = HouseholdPolicy.faults(household, at, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        unions.requireLiving(worker.union());
        UUID id = Ids.next();
        insert(id, worker, household, by);
        relatives.keep(id, household);
        steps.note(id, HardshipStatus.DRAFT, HardshipSteps.Told.of(HardshipStep.OPEN), by);
        audit.record("hardship-file.opened", AuditTrail.Subject.of("hardship-file", id, worker.union()));
        return id;
    }

    private void insert(UUID id, MemberInfo worker, Household household, Hands.@Nullable Of by) {
        sql.update(
                """
                insert into hardship_file (id, root_id, union_id, lines, content, household_size, handlers, opened_by,
                                           opened_at)
                values (?, ?, ?, '{}', ?, ?, ?::text[], ?, ?)
                """,
                id,
                unions.require(worker.union()).root(),
                worker.union(),
                seal.household(household),
                household.size(),
                by == null ? List.of() : by.all(),
                current.get().identity().subject(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        try {
            sql.update(
                    """
                    insert into hardship_worker (file_id, person_id, root_id, union_id, l1, name, member_no, main)
                    values (?, ?, ?, ?, ?, ?, ?, true)
                    """,
                    id,
                    worker.id(),
                    unions.require(worker.union()).root(),
                    worker.union(),
                    unions.require(worker.union()).root(),
                    worker.name(),
                    worker.memberNo());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.HARDSHIP_OPEN_ALREADY) : failed;
        }
    }
}
