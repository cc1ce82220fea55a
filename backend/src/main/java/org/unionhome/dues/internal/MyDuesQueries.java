package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.dues.internal.ObligationQueries.Obligation;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** What the caller herself owes and has paid. */
@ApplicationScoped
class MyDuesQueries {

    private final Sql sql;
    private final CurrentActor current;

    MyDuesQueries(Sql sql, CurrentActor current) {
        this.sql = sql;
        this.current = current;
    }

    /** The latest month first; one statement. @throws Problem NO_MEMBERSHIP */
    List<Obligation> ofYear(int year) {
        var me = current.get().person();
        if (me == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        return sql.list(
                ObligationQueries.OBLIGATIONS
                        + " where o.person_id = ? and o.month >= ? and o.month < ? order by o.month desc",
                Obligation::read,
                me,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }
}
