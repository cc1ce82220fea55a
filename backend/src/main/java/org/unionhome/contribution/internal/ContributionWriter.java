package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Writes editions; of those who write the same month at the same moment the index lets one through. */
@ApplicationScoped
class ContributionWriter {

    private static final String INSERT =
            """
            insert into contribution (id, root_id, union_id, l1, l2, l3, l4, l5, l6, employer_id, month, edition, components,
                                      wages, rate, assessed, reduced, due_on, remit_by, ruled_by, reason, import_id,
                                      recorded_by, recorder_name, recorded_at)
            select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?::uuid, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?,
                   ?::jsonb, ?, ?::uuid, ?, ?, ?
              from union_node u where u.id = ?
            """;
    private static final String PART =
            """
            insert into contribution_part (contribution_id, position, union_id, debtor_id, upper_id, share, amount, onward)
            values (?, ?, ?, ?, ?::uuid, ?, ?, ?)
            """;
    /** Nobody takes money in for these months meanwhile; the same order for everybody. */
    private static final String HOLD =
            """
            select pg_advisory_xact_lock(hashtextextended('contribution|' || m.union_id || '|' || m.month, 0))::text
              from (select distinct c.union_id, to_char(c.month, 'YYYY-MM') as month
                      from contribution c where c.id = any (?::uuid[]) order by 1, 2) m
            """;

    private static final String SUPERSEDE =
            """
            update contribution set superseded_by = ?
             where union_id = ? and month = ? and edition = ? and superseded_by is null
            """;
    private final Sql sql;
    private final Components components;
    private final CurrentActor current;
    private final Clock clock;

    ContributionWriter(Sql sql, Components components, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.components = components;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param importId absent for what was entered one by one
     * @throws Problem CONFLICT when somebody else wrote one of these months meanwhile; an import gets the failure itself
     */
    void write(List<NewContribution> editions, @Nullable UUID importId) {
        try {
            sql.batch(
                    SUPERSEDE,
                    editions.stream()
                            .filter(one -> one.edition() > 1)
                            .map(ContributionWriter::before)
                            .toList());
            sql.batch(
                    INSERT, editions.stream().map(one -> values(one, importId)).toList());
        } catch (SqlFailed failed) {
            throw importId == null && SqlFailed.isDuplicate(failed) ? Problem.of(ProblemCode.CONFLICT) : failed;
        }
        sql.batch(PART, editions.stream().flatMap(one -> parts(one).stream()).toList());
    }

    /** Takes editions of an import back; what they had taken the place of holds again. @throws Problem IMPORT_BUILT_UPON */
    void takeBack(UUID importId, List<UUID> editions) {
        sql.list(HOLD, row -> true, editions);
        int gone = sql.update(
                """
                delete from contribution c
                 where c.id = any (?::uuid[]) and c.import_id = ? and c.superseded_by is null
                   and not exists (select 1 from contribution_payment p
                                    where p.union_id = c.union_id and p.month = c.month and p.taken_back_on is null)
                   and not exists (select 1 from remittance r join remittance_line l on l.remittance_id = r.id
                                    where r.union_id = c.union_id and r.direction = 'UPWARD' and l.month = c.month
                                      and r.status in ('PROPOSED', 'PAID', 'CONFIRMED'))
                """,
                editions,
                importId);
        if (gone != editions.size()) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
        sql.update("update contribution set superseded_by = null where superseded_by = any (?::uuid[])", editions);
    }

    private static Object[] before(NewContribution one) {
        return new Object[] {
            one.id(), one.payroll().union(), one.payroll().month().atDay(1), one.edition() - 1
        };
    }

    private Object[] values(NewContribution one, @Nullable UUID importId) {
        return new Object[] {
            one.id(),
            one.employer(),
            one.payroll().month().atDay(1),
            one.edition(),
            components.written(one.payroll().components()),
            one.payroll().wages(),
            one.rate(),
            one.assessed(),
            one.reduced(),
            one.dueOn(),
            one.remitBy(),
            components.packs(one.ruledBy()),
            one.reason(),
            importId,
            current.get().identity().subject(),
            current.get().name(),
            Instant.now(clock),
            one.payroll().union()
        };
    }

    private static List<Object[]> parts(NewContribution one) {
        var rows = new ArrayList<Object[]>();
        for (int at = 0; at < one.parts().size(); at++) {
            Split.Part part = one.parts().get(at);
            rows.add(new Object[] {
                one.id(), at, part.union(), part.union(), part.upper(), part.share(), part.amount(), part.onward()
            });
        }
        return rows;
    }
}
