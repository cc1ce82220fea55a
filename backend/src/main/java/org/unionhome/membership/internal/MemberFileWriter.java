package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/**
 * Writes what a member's file is to say, the same way for an officer's correction and for a member's own: what does not
 * fit together is refused, and a corrected identity number leaves the person the same and keeps the former one.
 */
@ApplicationScoped
class MemberFileWriter {

    private final PersonSecrets secrets;
    private final Sql sql;
    private final Clock clock;

    MemberFileWriter(PersonSecrets secrets, Sql sql, Clock clock) {
        this.secrets = secrets;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param member as held by this transaction; @throws Problem INVALID_INPUT and the rules of employment */
    void write(MemberQueries.Full member, ChangeMember.Change change) {
        var faults = PersonalDetailsPolicy.faults(
                "", change.details(), secrets.idNumber(member.idNumber()), LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        EmploymentPolicy.refusal(change.employment(), Status.valueOf(member.status()))
                .ifPresent(rule -> {
                    throw Problem.of(rule);
                });
        updatePerson(member.id(), change.details().completed(), change.postCategory());
        updateMembership(member.id(), change);
    }

    private void updatePerson(UUID person, PersonalDetails details, @Nullable String postCategory) {
        var reading = NameReading.of(details.name());
        try {
            sql.update(
                    """
                    update person
                       set name = ?, name_pinyin = ?, name_initials = ?, sex = ?, birth_date = ?::date,
                           post_category = ?,
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
                    postCategory,
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

    private void updateMembership(UUID person, ChangeMember.Change change) {
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
}
