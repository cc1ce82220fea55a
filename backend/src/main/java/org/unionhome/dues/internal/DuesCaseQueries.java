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

/** Reads of cases, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class DuesCaseQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    DuesCaseQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** What is asked of the list. */
    record Asked(@Nullable UUID union, @Nullable String status) {}

    /** The latest first. */
    Slice<DuesCase> list(Asked asked, int limit, @Nullable String cursor) {
        var within = DuesScope.of(scope.subtrees(current.get(), Permission.DUES_READ, asked.union()), "c");
        String list = "dues-cases|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.status(), asked.status(), before, before, limit + 1);
        var rows = sql.list(
                DuesCase.ALL + " where " + within.text()
                        + """
                         and (?::text is null or c.status = ?) and (?::uuid is null or c.id < ?::uuid)
                        order by c.id desc limit ?
                        """,
                DuesCase::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist. */
    DuesCase show(UUID id) {
        return read(DuesCase.ALL + " where c.id = ?", id, Permission.DUES_READ);
    }

    /** The same for who does something about it, held until the transaction ends. */
    DuesCase lock(UUID id, Permission permission) {
        return read(DuesCase.ALL + " where c.id = ? for update of c", id, permission);
    }

    private DuesCase read(String text, UUID id, Permission permission) {
        return sql.first(text, DuesCase::read, id)
                .filter(found -> scope.allows(current.get(), permission, found.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
