package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Refusal;
import org.unionhome.kernel.Sql;

/** A refused case leads to one other at a time: asked again by the worker, or opened by an appeal that was upheld. */
@ApplicationScoped
class AskedAgain {

    private final Sql sql;

    AskedAgain(Sql sql) {
        this.sql = sql;
    }

    /** Holds the question until the transaction ends. @throws Problem of the code when there is one that is not refused */
    void requireNone(UUID refused, Refusal otherwise) {
        boolean standing = sql.first("select aid_case_asked_again(?)", row -> row.getBoolean(1), refused)
                .orElse(false);
        if (standing) {
            throw Problem.of(otherwise);
        }
    }
}
