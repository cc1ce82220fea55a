package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/**
 * Makes members of those whose applications are approved: new people with the next free numbers, former members anew
 * under their old one. A handful of statements, whatever their number.
 */
@ApplicationScoped
class Admitting {

    private static final String PERSON =
            """
            insert into person (id, root_id, name, name_pinyin, name_initials, sex, birth_date, id_number,
                                id_number_index, phone, phone_index, phone_tail_index)
            select ?, a.root_id, a.name, ?, ?, a.sex, a.birth_date, a.id_number, a.id_number_index, a.phone,
                   ?::bytea, ?::bytea
              from admission a where a.id = ?
            """;
    private static final String MEMBERSHIP =
            """
            insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no,
                                    employee_no, post, period, form, through, agency_has_union, works_at, acted_by,
                                    acted_at)
            select ?, ?, a.root_id, a.union_id, a.l1, a.l2, a.l3, a.l4, a.l5, a.l6, 'ACTIVE', ?, a.employee_no, a.post,
                   daterange(?::date, null), a.form, a.through, a.agency_has_union, a.works_at, ?, ?
              from admission a where a.id = ?
            """;
    private static final String APPROVE =
            """
            update admission
               set status = 'APPROVED', person_id = ?, joined_on = ?::date, dues_from = ?::date, decided_by = ?,
                   decided_subject = ?, decided_at = ?, version = version + 1, updated_at = now()
             where id = ?
            """;
    private final Sql sql;
    private final PersonSecrets secrets;
    private final CurrentActor current;
    private final Clock clock;

    Admitting(Sql sql, PersonSecrets secrets, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param former who was a member before, by application
     * @param duesFrom first month for which they owe dues
     */
    void admit(
            UUID root,
            List<Candidate> candidates,
            Map<UUID, KnownPerson> former,
            LocalDate joinedOn,
            LocalDate duesFrom) {
        var fresh = candidates.stream()
                .filter(candidate -> !former.containsKey(candidate.admission()))
                .toList();
        var persons = new HashMap<UUID, UUID>();
        fresh.forEach(candidate -> persons.put(candidate.admission(), Ids.next()));
        insert(root, fresh, persons, joinedOn);
        former.forEach((admission, known) -> {
            again(admission, known, joinedOn);
            persons.put(admission, known.person());
        });
        String name = current.get().name();
        String subject = current.get().identity().subject();
        sql.batch(
                APPROVE,
                candidates.stream()
                        .map(candidate -> new Object[] {
                            persons.get(candidate.admission()),
                            joinedOn,
                            duesFrom,
                            name,
                            subject,
                            Instant.now(clock),
                            candidate.admission()
                        })
                        .toList());
    }

    private void insert(UUID root, List<Candidate> fresh, Map<UUID, UUID> persons, LocalDate joinedOn) {
        if (fresh.isEmpty()) {
            return;
        }
        List<String> numbers =
                sql.list("select n from next_member_numbers(?, ?) n", row -> row.getString(1), root, fresh.size());
        var people = new ArrayList<Object[]>();
        var memberships = new ArrayList<Object[]>();
        for (int i = 0; i < fresh.size(); i++) {
            Candidate candidate = fresh.get(i);
            UUID person = persons.get(candidate.admission());
            people.add(person(person, candidate));
            memberships.add(new Object[] {
                Ids.next(),
                person,
                numbers.get(i),
                joinedOn,
                current.get().name(),
                Instant.now(clock),
                candidate.admission()
            });
        }
        try {
            sql.batch(PERSON, people);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.ALREADY_MEMBER) : failed;
        }
        sql.batch(MEMBERSHIP, memberships);
    }

    private Object[] person(@Nullable UUID id, Candidate candidate) {
        var reading = NameReading.of(candidate.name());
        var phone = secrets.phone(candidate.phone());
        return new @Nullable Object[] {
            id,
            reading.pinyin(),
            reading.initials(),
            phone.map(secrets::index).orElse(null),
            phone.map(secrets::tailIndex).orElse(null),
            candidate.admission()
        };
    }

    private void again(UUID admission, KnownPerson known, LocalDate joinedOn) {
        boolean done = sql.first(
                        "select readmit(?, ?, ?::date, ?)",
                        row -> row.getBoolean(1),
                        admission,
                        known.person(),
                        joinedOn,
                        current.get().name())
                .orElse(false);
        if (!done) {
            throw Problem.of(MembershipProblem.STANDING_NOT_POSSIBLE);
        }
    }

    /** @param phone encrypted, as stored */
    record Candidate(UUID admission, String name, byte @Nullable [] phone) {}
}
