package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;

/** Visits that stay as they are because a settlement holds them that was submitted; the database has the last word. */
@ApplicationScoped
class SettledVisits {

    private final Sql sql;

    SettledVisits(Sql sql) {
        this.sql = sql;
    }

    /**
     * A draft takes corrections along.
     *
     * @param visit held by the transaction, so that nobody submits it meanwhile
     * @throws Problem VISIT_SETTLED with the number of the settlement
     */
    void requireOut(CondolenceVisit visit) {
        sql.first(
                        "select settlement_no from care_settlement_visit_holds(?) where status <> 'DRAFT'",
                        row -> row.getString("settlement_no"),
                        visit.id())
                .ifPresent(number -> {
                    throw Problem.of(CondolenceProblem.VISIT_SETTLED, number);
                });
    }
}
