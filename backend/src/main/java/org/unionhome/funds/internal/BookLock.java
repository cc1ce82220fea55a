package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
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
