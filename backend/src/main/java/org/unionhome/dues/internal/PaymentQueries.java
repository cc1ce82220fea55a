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

/** Reads of payments, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class PaymentQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    PaymentQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /**
     * @param state {@code UNKNOWN}: from nobody recognised; {@code CREDIT}: more than is owed; {@code TAKEN_BACK}: counts no
     *     more; {@code MATCHED}: none of these
     */
    record Asked(@Nullable UUID union, @Nullable String state, @Nullable UUID person) {}

    /** The latest first. */
    Slice<Payment> list(Asked asked, int limit, @Nullable String cursor) {
        var within = DuesScope.of(scope.subtrees(current.get(), Permission.DUES_READ, asked.union()), "p");
        String list = "dues-payments|" + asked;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, asked.state(), asked.state(), asked.person(), asked.person(), before, before);
        values.add(limit + 1);
        var rows = sql.list(
                Payment.ALL + " where " + within.text()
                        + """
                         and (?::text is null or ? = case when p.taken_back_on is not null then 'TAKEN_BACK'
                                                          when p.open = 0 then 'MATCHED'
                                                          when p.person_id is null then 'UNKNOWN' else 'CREDIT' end)
                         and (?::uuid is null or p.person_id = ?::uuid)
                         and (?::uuid is null or p.id < ?::uuid)
                        order by p.id desc limit ?
                        """,
                Payment::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist. */
    Payment show(UUID id) {
        return read(Payment.ALL + " where p.id = ?", id, Permission.DUES_READ);
    }

    /** The same for who changes it, held until the transaction ends. */
    Payment lock(UUID id) {
        return lock(id, Permission.DUES_WRITE);
    }

    Payment lock(UUID id, Permission permission) {
        return read(Payment.ALL + " where p.id = ? for update", id, permission);
    }

    private Payment read(String text, UUID id, Permission permission) {
        return sql.first(text, Payment::read, id)
                .filter(payment -> scope.allows(current.get(), permission, payment.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
