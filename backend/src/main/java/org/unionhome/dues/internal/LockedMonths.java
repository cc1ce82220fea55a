package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;

/** Months that are settled: nothing is assessed anew in them. */
@ApplicationScoped
class LockedMonths {

    private final Sql sql;

    LockedMonths(Sql sql) {
        this.sql = sql;
    }

    /** @throws Problem DUES_MONTH_LOCKED when the month is locked in the union, above or below it */
    void requireOpen(UUID union, YearMonth month) {
        boolean locked = sql.first(
                        "select dues_assessment_month_locked(?, ?)", row -> row.getBoolean(1), month.atDay(1), union)
                .orElse(false);
        if (locked) {
            throw Problem.of(DuesProblem.DUES_MONTH_LOCKED);
        }
    }
}
