package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of preparatory funds, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class FoundingFunds {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    FoundingFunds(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** @param kept whether it is still kept, or was returned */
    record Asked(@Nullable UUID union, @Nullable Boolean kept) {}

    /** The latest first. */
    Slice<FoundingFund> list(Asked asked, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, asked.union()), "f");
        String list = "founding-funds|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.kept(), asked.kept(), before, before, limit + 1);
        var rows = sql.list(
                FoundingFund.ALL + " where " + within.text()
                        + """
                         and (?::boolean is null or ?::boolean = (f.returned_to is null))
                         and (?::uuid is null or f.id < ?::uuid)
                        order by f.id desc limit ?
                        """,
                FoundingFund::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    FoundingFund show(UUID id) {
        return found(FoundingFund.ALL + " where f.id = ?", id);
    }

    /** The same, held until the transaction ends. */
    FoundingFund lock(UUID id) {
        return found(FoundingFund.ALL + " where f.id = ? for update", id);
    }

    private FoundingFund found(String text, UUID id) {
        var found = sql.first(text, FoundingFund::read, id)
                .filter(one -> scope.allows(current.get(), Permission.FUNDS_READ, one.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "founding-fund.read",
                    AuditTrail.Subject.of("founding-fund", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }
}
