package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/**
 * Months are written and money is matched to them one at a time in a root, until the transaction ends. It is a statement
 * of its own, so that the next one sees what was done before; and it is taken before rows are.
 */
@ApplicationScoped
class DuesLock {

    private final Sql sql;

    DuesLock(Sql sql) {
        this.sql = sql;
    }

    void take(UUID root) {
        sql.first("select pg_advisory_xact_lock(hashtextextended(?, 0))::text", row -> true, "dues|" + root);
    }
}
