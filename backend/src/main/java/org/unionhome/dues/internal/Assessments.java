package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.IntStream;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Assessments in the database, and the rules that each rests on. */
@ApplicationScoped
class Assessments {

    private final Sql sql;
    private final CurrentActor current;
    private final Clock clock;

    Assessments(Sql sql, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /** A trial that nobody committed gives way. @throws Problem DUES_BEING_ASSESSED while another one is at work */
    UUID begin(UUID union, YearMonth month) {
        UUID id = Ids.next();
        sql.update(
                """
                update dues_assessment set status = 'REPLACED', version = version + 1
                 where union_id = ? and month = ? and status = 'READY'
                """,
                union,
                month.atDay(1));
        try {
            sql.update(
                    """
                    insert into dues_assessment (id, root_id, union_id, l1, l2, l3, l4, l5, l6, month, status, asked_by,
                                                 asker_name, asked_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, 'COMPUTING', ?, ?, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    month.atDay(1),
                    current.get().identity().subject(),
                    current.get().name(),
                    Instant.now(clock),
                    union);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(DuesProblem.DUES_BEING_ASSESSED) : failed;
        }
        return id;
    }

    /** Held until the transaction ends. @throws Problem NOT_FOUND */
    Assessment lock(UUID id) {
        return sql.first(Assessment.ALL + " where a.id = ? for update", Assessment::read, id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    void job(UUID id, UUID job) {
        sql.update("update dues_assessment set job_id = ? where id = ?", job, id);
    }

    void step(UUID id, String to) {
        sql.update("update dues_assessment set status = ?, failure = null, version = version + 1 where id = ?", to, id);
    }

    void again(UUID id, boolean again) {
        sql.update("update dues_assessment set again = ? where id = ?", again, id);
    }

    void tried(UUID id, Counts counts) {
        sql.update(
                """
                update dues_assessment
                   set status = 'READY', members = ?, owing = ?, zero_base = ?, retained = ?, no_base = ?, elsewhere = ?,
                       amount = ?, amount_before = ?, arrived = ?, gone = ?, moved = ?, changed = ?, fingerprint = ?,
                       version = version + 1
                 where id = ?
                """,
                counts.members(),
                counts.owing(),
                counts.zeroBase(),
                counts.retained(),
                counts.noBase(),
                counts.elsewhere(),
                counts.amount(),
                counts.amountBefore(),
                counts.arrived(),
                counts.gone(),
                counts.moved(),
                counts.changed(),
                counts.fingerprint(),
                id);
    }

    void committed(UUID id) {
        sql.update(
                """
                update dues_assessment
                   set status = 'COMMITTED', committed_by = ?, committer_name = ?, committed_at = ?, version = version + 1
                 where id = ?
                """,
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                id);
    }

    void failed(UUID id, String from, String to, String reason) {
        sql.update(
                "update dues_assessment set status = ?, failure = ?, version = version + 1 where id = ? and status = ?",
                to,
                reason,
                id,
                from);
    }

    void rules(UUID id, MonthRules rules) {
        sql.update("delete from dues_rule where assessment_id = ?", id);
        sql.batch(
                """
                insert into dues_rule (assessment_id, no, pack_code, pack_version, pack_title, rate, whole_steps, per_step,
                                       from_months, wage_day, document_number, document_title, clause, confidence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, rules.rules().size())
                        .mapToObj(no -> rule(id, no, rules))
                        .toList());
    }

    private static Object[] rule(UUID id, int no, MonthRules rules) {
        var rule = rules.rules().get(no);
        var rate = rule.dues().rate();
        return new Object[] {
            id,
            no,
            rate.pack().code(),
            rate.pack().version(),
            rate.pack().title(),
            rate.value().toString(),
            rule.dues().wholeSteps().value(),
            rule.dues().perStep(),
            rule.fromMonths(),
            rules.wageDay().getDayOfMonth(),
            rate.citation().documentNumber(),
            rate.citation().title(),
            rate.citation().clause(),
            rate.citation().confidence()
        };
    }
}
