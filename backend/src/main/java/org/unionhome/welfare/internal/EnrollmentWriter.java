package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Writes enrolments, one statement for any number. Whom somebody else enrolled a moment before, the database refuses. */
@ApplicationScoped
class EnrollmentWriter {

    private final Sql sql;
    private final CurrentActor current;
    private final Clock clock;

    EnrollmentWriter(Sql sql, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /**
     * How they came in.
     *
     * @param consentedAt when the member herself agreed
     */
    record Origin(String word, @Nullable UUID importId, @Nullable Instant consentedAt) {

        static final Origin UNIT = new Origin("UNIT", null, null);

        static Origin imported(UUID importId) {
            return new Origin("IMPORT", importId, null);
        }

        static Origin herself(Instant at) {
            return new Origin("MEMBER", null, at);
        }
    }

    /** @throws Problem ALREADY_ENROLLED */
    void insert(Round round, List<NewEnrollment> rows, Origin origin) {
        try {
            write(round, rows, origin);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(WelfareProblem.ALREADY_ENROLLED) : failed;
        }
    }

    private void write(Round round, List<NewEnrollment> rows, Origin origin) {
        if (rows.isEmpty()) {
            return;
        }
        sql.update(
                """
                insert into welfare_enrollment (id, round_id, scheme, person_id, union_id, shares, price, own_share, period,
                                                covered_from, status, refund_reason, origin, import_id, consented_at,
                                                enrolled_by, enrolled_at, decision)
                select n.id, r.id, r.scheme, n.person_id, n.union_id, n.shares, n.shares * r.share_price, n.own_share,
                       r.period, n.covered_from, n.status,
                       case when n.status = 'REFUND_DUE' then 'ENROLLED_TWICE' end, ?, ?::uuid, ?::timestamptz, ?, ?,
                       n.decision::jsonb
                  from welfare_round r,
                       unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[]::integer[], ?::text[]::numeric[],
                              ?::text[]::date[], ?::text[], ?::text[])
                         as n (id, person_id, union_id, shares, own_share, covered_from, status, decision)
                 where r.id = ?
                """,
                origin.word(),
                origin.importId(),
                origin.consentedAt(),
                current.get().identity().subject(),
                Instant.now(clock),
                column(rows, NewEnrollment::id),
                column(rows, NewEnrollment::person),
                column(rows, NewEnrollment::union),
                column(rows, row -> String.valueOf(row.shares())),
                column(rows, row -> row.ownShare().toString()),
                column(rows, row -> row.coveredFrom().toString()),
                column(rows, NewEnrollment::status),
                column(rows, NewEnrollment::decision),
                round.id());
    }

    private static <T extends @Nullable Object> List<T> column(
            List<NewEnrollment> rows, Function<NewEnrollment, T> value) {
        return rows.stream().map(value).toList();
    }
}
