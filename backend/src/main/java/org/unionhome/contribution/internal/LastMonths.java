package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Unions;

/** Months before a union ended belong to it (domain dossier 5.2): they are declared also when the day for it comes later. */
@ApplicationScoped
class LastMonths {

    private final Sql sql;
    private final Unions unions;

    LastMonths(Sql sql, Unions unions) {
        this.sql = sql;
        this.unions = unions;
    }

    /** @throws Problem UNION_DISSOLVED when it has ended before one of the months began */
    void require(UUID union, List<YearMonth> months) {
        if (!hasEnded(union)) {
            unions.requireLiving(union);
        } else if (!months.stream().allMatch(month -> lived(union, month))) {
            throw Problem.of(ProblemCode.UNION_DISSOLVED);
        }
    }

    private boolean hasEnded(UUID union) {
        return sql.first("select 1 from union_node where id = ? and status = 'DISSOLVED'", row -> true, union)
                .isPresent();
    }

    private boolean lived(UUID union, YearMonth month) {
        return sql.first(
                        """
                        select 1 from union_history h
                         where h.union_id = ? and h.status = 'ACTIVE' and coalesce(h.period @> ?::date, false)
                        """,
                        row -> true,
                        union,
                        month.atDay(1))
                .isPresent();
    }
}
