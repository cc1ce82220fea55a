package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Writes down what a household says about itself: while the file is a draft, and by an officer before the yearly review
 * of one in force.
 */
@UseCase
@ApplicationScoped
@Transactional
class ChangeHousehold {

    private final HardshipQueries files;
    private final HardshipSeal seal;
    private final HouseholdRelatives relatives;
    private final Hands hands;
    private final Sql sql;
    private final CurrentRequest http;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeHousehold(
            HardshipQueries files,
            HardshipSeal seal,
            HouseholdRelatives relatives,
            Hands hands,
            Sql sql,
            CurrentRequest http,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.seal = seal;
        this.relatives = relatives;
        this.hands = hands;
        this.sql = sql;
        this.http = http;
        this.audit = audit;
        this.clock = clock;
    }

    void own(UUID id, String ifMatch, Household household) {
        HardshipFile file = files.holdOwn(id);
        require(file.status() == HardshipStatus.DRAFT);
        write(file, ifMatch, household, List.of());
    }

    void byOfficer(UUID id, String ifMatch, Household household) {
        HardshipFile file = files.hold(id, Permission.AID_WORK);
        require(file.status() == HardshipStatus.DRAFT || file.status() == HardshipStatus.IN_FORCE);
        write(
                file,
                ifMatch,
                household,
                hands.of(Permission.AID_WORK, file.union()).all());
    }

    private static void require(boolean open) {
        if (!open) {
            throw Problem.of(AidProblem.HARDSHIP_STATE);
        }
    }

    private void write(HardshipFile file, String ifMatch, Household written, List<String> by) {
        http.requireVersion(ifMatch, file.version());
        var household = HouseholdPolicy.keeping(written, file.household());
        var faults = HouseholdPolicy.faults(household, "", LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        sql.update(
                """
                update hardship_file
                   set content = ?, household_size = ?,
                       handlers = array(select distinct h from unnest(handlers || ?::text[]) h),
                       version = version + 1, updated_at = now()
                 where id = ?
                """,
                seal.household(household),
                household.size(),
                by,
                file.id());
        relatives.keep(file.id(), household);
        audit.record("hardship-file.changed", AuditTrail.Subject.of("hardship-file", file.id(), file.union()));
    }
}
