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

/** Reads of divisions of funds, for both unions, and by keyset: each page is one statement. */
@ApplicationScoped
class FundDivisions {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    FundDivisions(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable String status) {}

    /** The latest first. */
    Slice<FundDivision> list(Asked asked, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, asked.union()), "u");
        String list = "fund-divisions|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.status(), asked.status(), before, before, limit + 1);
        var rows = sql.list(
                FundDivision.ALL
                        + " where exists (select 1 from union_node u where u.id in (d.union_id, d.into_id) and "
                        + within.text()
                        + """
                        )
                         and (?::text is null or d.status = ?)
                         and (?::uuid is null or d.id < ?::uuid)
                        order by d.id desc limit ?
                        """,
                FundDivision::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope of both unions it does not exist, and the attempt leaves a line. */
    FundDivision show(UUID id) {
        return found(FundDivision.ALL + " where d.id = ?", id, "fund-division.read");
    }

    /** The same, held until the transaction ends; who may change it is asked of each step. */
    FundDivision lock(UUID id) {
        return found(FundDivision.ALL + " where d.id = ? for update", id, "fund-division.change");
    }

    private FundDivision found(String text, UUID id, String action) {
        var found = sql.first(text, FundDivision::read, id).filter(one -> List.of(one.union(), one.into()).stream()
                .anyMatch(union -> scope.allows(current.get(), Permission.FUNDS_READ, union)));
        if (found.isEmpty()) {
            audit.refused(
                    action,
                    AuditTrail.Subject.of("fund-division", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }
}
