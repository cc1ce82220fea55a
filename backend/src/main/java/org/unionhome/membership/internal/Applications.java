package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.organization.UnionInfo;

/** Writes applications down, many in one round trip. Each waits until it is decided. */
@ApplicationScoped
class Applications {

    private static final int LEVELS = 6;
    private static final String INSERT =
            """
            insert into admission (id, root_id, union_id, l1, l2, l3, l4, l5, l6, channel, status, applicant_subject,
                                   entered_by, ceremony_id, name, sex, birth_date, id_number, id_number_index, phone,
                                   employee_no, post, form, through, agency_has_union, works_at, submitted_at)
            values (?, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, 'SUBMITTED', ?, ?, ?::uuid, ?, ?, ?::date,
                    ?::bytea, ?::bytea, ?::bytea, ?, ?, ?, ?, ?, ?, ?)
            """;
    private final Sql sql;
    private final PersonSecrets secrets;
    private final CurrentActor current;
    private final Clock clock;

    Applications(Sql sql, PersonSecrets secrets, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Problem ADMISSION_WAITING when one of them is waiting in this union already */
    void write(UnionInfo union, Channel channel, @Nullable UUID ceremony, List<Entry> entries) {
        try {
            sql.batch(
                    INSERT,
                    entries.stream()
                            .map(entry -> row(union, channel, ceremony, entry))
                            .toList());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.ADMISSION_WAITING) : failed;
        }
    }

    private Object[] row(UnionInfo union, Channel channel, @Nullable UUID ceremony, Entry entry) {
        PersonalDetails details = entry.application().details().completed();
        IdNumber number = details.id().orElseThrow();
        Employment employment = entry.application().employment();
        var values = new ArrayList<@Nullable Object>(List.of(entry.id(), union.root(), union.id()));
        for (int level = 0; level < LEVELS; level++) {
            values.add(level < union.line().size() ? union.line().get(level) : null);
        }
        values.add(channel);
        values.add(channel == Channel.ONLINE ? current.get().identity().subject() : null);
        values.add(current.get().name());
        values.add(ceremony);
        values.add(details.name());
        values.add(details.sex());
        values.add(details.birthDate());
        values.add(secrets.encrypted(number));
        values.add(secrets.index(number));
        values.add(details.mobile().map(secrets::encrypted).orElse(null));
        values.add(entry.application().employeeNo());
        values.add(entry.application().post());
        values.add(employment.form());
        values.add(employment.through());
        values.add(employment.agencyHasUnion());
        values.add(employment.worksAt());
        values.add(Instant.now(clock));
        return values.toArray();
    }

    /** One application under its new id. */
    record Entry(UUID id, Application application) {}

    /** How it came in. */
    enum Channel {
        ONLINE,
        PAPER,
        COLLECTIVE
    }
}
