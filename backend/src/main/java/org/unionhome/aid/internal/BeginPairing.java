package org.unionhome.aid.internal;

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
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.organization.Unions;

/** An officer pairs a member with a child or a household that agreed in writing; the member is told. */
@UseCase
@ApplicationScoped
@Transactional
class BeginPairing {

    private final Members members;
    private final Unions unions;
    private final HouseholdTests tests;
    private final AidSecrets secrets;
    private final Notices notices;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    BeginPairing(
            Members members,
            Unions unions,
            HouseholdTests tests,
            AidSecrets secrets,
            Notices notices,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.unions = unions;
        this.tests = tests;
        this.secrets = secrets;
        this.notices = notices;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT, PAIRED_ALREADY */
    UUID run(NewPairing wanted) {
        MemberInfo volunteer = members.require(wanted.volunteer(), Permission.AID_WORK);
        LocalDate today = LocalDate.now(clock);
        var faults = wanted.faults(
                today, tests.rules(volunteer.union(), today).pairingYears().value());
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        unions.requireLiving(volunteer.union());
        UUID id = Ids.next();
        try {
            insert(id, volunteer, wanted);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "aid_pairing_once") ? Problem.of(AidProblem.PAIRED_ALREADY) : failed;
        }
        request.touched(volunteer.union());
        audit.record("pairing.begun", AuditTrail.Subject.of("pairing", id, volunteer.union()));
        notices.tell(
                List.of(volunteer.id()),
                Notices.Notice.of(
                        "PAIRED",
                        "/m/aid/pairings/" + id,
                        "paired:" + id,
                        Notices.Word.day(wanted.term().from())));
        return id;
    }

    private void insert(UUID id, MemberInfo volunteer, NewPairing wanted) {
        String agreed = wanted.agreedFor();
        sql.update(
                """
                insert into aid_pairing (id, union_id, kind, person_id, volunteer_name, beneficiary_kind, beneficiary,
                                         beneficiary_index, guardian, consented_on, contact_every_months, period,
                                         recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::bytea, ?, ?, daterange(?::date, ?::date), ?, ?)
                """,
                id,
                volunteer.union(),
                wanted.kind(),
                volunteer.id(),
                volunteer.name(),
                wanted.beneficiaryKind(),
                secrets.seal(AidSecrets.BENEFICIARY, wanted.beneficiary()),
                secrets.index(wanted),
                agreed == null ? null : secrets.seal(AidSecrets.AGREED, agreed),
                wanted.consentedOn(),
                wanted.term().everyMonths(),
                wanted.term().from(),
                wanted.term().to(),
                current.get().identity().subject(),
                Instant.now(clock));
    }
}
