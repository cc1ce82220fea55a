package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of refunds, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class RefundQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    RefundQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable String status) {}

    /** The latest first. */
    Slice<Refund> list(Asked asked, int limit, @Nullable String cursor) {
        var within = DuesScope.of(scope.subtrees(current.get(), Permission.DUES_READ, asked.union()), "p");
        String list = "dues-refunds|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.status(), asked.status(), before, before, limit + 1);
        var rows = sql.list(
                Refund.ALL + " where " + within.text()
                        + """
                         and (?::text is null or r.status = ?) and (?::uuid is null or r.id < ?::uuid)
                        order by r.id desc limit ?
                        """,
                Refund::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist. */
    Refund show(UUID id) {
        return read(Refund.ALL + " where r.id = ?", id, Permission.DUES_READ);
    }

    /** The same for who does something about it, held until the transaction ends. */
    Refund lock(UUID id, Permission permission) {
        return read(Refund.ALL + " where r.id = ? for update of r", id, permission);
    }

    private Refund read(String text, UUID id, Permission permission) {
        return sql.first(text, Refund::read, id)
                .filter(refund -> scope.allows(current.get(), permission, refund.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
