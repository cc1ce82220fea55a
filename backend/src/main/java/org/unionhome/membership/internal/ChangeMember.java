package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * Corrects a member's file. Of two officers at the same file the second is refused with the version that is true now.
 * A corrected identity number leaves the person the same and keeps the former one.
 */
@UseCase
@ApplicationScoped
@Transactional
class ChangeMember {

    private final Standings standings;
    private final PersonSecrets secrets;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeMember(
            Standings standings,
            PersonSecrets secrets,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.standings = standings;
        this.secrets = secrets;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID person, String ifMatch, Change change) {
        var member = standings.hold(person, Permission.MEMBER_WRITE);
        request.requireVersion(ifMatch, member.version());
        var faults = PersonalDetailsPolicy.faults(
                "", change.details(), secrets.idNumber(member.idNumber()), LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        EmploymentPolicy.refusal(change.employment(), Status.valueOf(member.status()))
                .ifPresent(rule -> {
                    throw Problem.of(rule);
                });
        updatePerson(person, change.details().completed());
        updateMembership(person, change);
        audit.record("member.changed", AuditTrail.Subject.of("member", person, member.union()));
    }

    private void updatePerson(UUID person, PersonalDetails details) {
        var reading = NameReading.of(details.name());
        try {
            sql.update(
                    """
                    update person
                       set name = ?, name_pinyin = ?, name_initials = ?, sex = ?, birth_date = ?::date,
                           id_number        = coalesce(?::bytea, id_number),
                           id_number_index  = coalesce(?::bytea, id_number_index),
                           phone            = coalesce(?::bytea, phone),
                           phone_index      = coalesce(?::bytea, phone_index),
                           phone_tail_index = coalesce(?::bytea, phone_tail_index),
                           version = version + 1, updated_at = now()
                     where id = ?
                    """,
                    details.name(),
                    reading.pinyin(),
                    reading.initials(),
                    details.sex(),
                    details.birthDate(),
                    details.id().map(secrets::encrypted).orElse(null),
                    details.id().map(secrets::index).orElse(null),
                    details.mobile().map(secrets::encrypted).orElse(null),
                    details.mobile().map(secrets::index).orElse(null),
                    details.mobile().map(secrets::tailIndex).orElse(null),
                    person);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.ofFault("/idNumber", "ID_NUMBER_TAKEN") : failed;
        }
    }

    private void updateMembership(UUID person, Change change) {
        sql.update(
                """
                update membership
                   set employee_no = ?, post = ?, form = ?, through = ?, agency_has_union = ?, works_at = ?,
                       version = version + 1, updated_at = now()
                 where person_id = ? and period @> ?::date
                """,
                change.employeeNo(),
                change.post(),
                change.employment().form(),
                change.employment().through(),
                change.employment().agencyHasUnion(),
                change.employment().worksAt(),
                person,
                LocalDate.now(clock));
    }

    /** What the file is to say. A sensitive value that is absent stays as it is. */
    record Change(PersonalDetails details, @Nullable String employeeNo, @Nullable String post, Employment employment) {}
}
