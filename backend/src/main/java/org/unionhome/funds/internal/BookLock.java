package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;

/** The books of one union, held while a month of them is closed or reopened; whoever enters something waits. */
@ApplicationScoped
class BookLock {

    private final Sql sql;

    BookLock(Sql sql) {
        this.sql = sql;
    }

    void hold(UUID union) {
        sql.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "ledger-month|" + union);
    }

    /**
     * What is planned for a year whose books are closed changes no more, and nothing is paid out of it: its final accounts
     * would not hold. Nobody closes a month until the transaction ends.
     *
     * @throws Problem YEAR_CLOSED
     */
    void requireYearOpen(UUID union, int year) {
        sql.first("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))", row -> true, "ledger-month|" + union);
        boolean closed = sql.first(
                        "select 1 from ledger_closing_first_open(?::uuid[]) f where f.open > ?",
                        row -> true,
                        List.of(union),
                        LocalDate.of(year, 12, 31))
                .isPresent();
        if (closed) {
            throw Problem.of(FundsProblem.YEAR_CLOSED, year);
        }
    }

    /** A closing closes everything up to the end of its month. */
    boolean isClosed(UUID union, LocalDate month) {
        return sql.first(
                        """
                        select 1 from ledger_closing
                         where union_id = ? and month >= ? and reopened_at is null limit 1
                        """,
                        row -> true,
                        union,
                        month)
                .isPresent();
    }

    boolean isClosedAfter(UUID union, LocalDate month) {
        return sql.first(
                        """
                        select 1 from ledger_closing
                         where union_id = ? and month > ? and reopened_at is null limit 1
                        """,
                        row -> true,
                        union,
                        month)
                .isPresent();
    }
}
