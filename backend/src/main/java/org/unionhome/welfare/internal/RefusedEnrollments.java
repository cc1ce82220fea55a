package org.unionhome.welfare.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Who was refused by a scheme, with the question and the answer; kept although the operation changed nothing. */
@ApplicationScoped
class RefusedEnrollments {

    private static final String ALL =
            """
            select f.id, f.person_id, f.union_id, f.decision, f.refused_at
              from welfare_refusal f
             where\s""";
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Cursors cursors;
    private final Clock clock;

    RefusedEnrollments(
            Sql sql, Scope scope, CurrentActor current, CurrentRequest request, Cursors cursors, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** As stored; {@code decision} with the question. */
    record Refused(UUID id, UUID person, UUID union, String decision, Instant at) {

        static Refused read(ResultSet row) throws SQLException {
            return new Refused(
                    Sql.id(row, "id"),
                    Sql.id(row, "person_id"),
                    Sql.id(row, "union_id"),
                    row.getString("decision"),
                    Objects.requireNonNull(Sql.instant(row, "refused_at")));
        }
    }

    /** Written once the refused operation has ended; who is on no roll belongs to nobody here and is left out. */
    void keep(Round round, Entrant entrant, String decision) {
        var listed = entrant.listed();
        if (listed == null) {
            return;
        }
        Instant at = Instant.now(clock);
        Runnable write = () -> QuarkusTransaction.requiringNew()
                .run(() -> write(round, entrant.person(), listed.union(), decision, at));
        if (!request.owes(write)) {
            write.run();
        }
    }

    private void write(Round round, UUID person, UUID union, String decision, Instant at) {
        sql.update("delete from welfare_refusal where person_id = ? and round_id = ?", person, round.id());
        sql.update(
                """
                insert into welfare_refusal (id, round_id, scheme, person_id, union_id, decision, refused_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)
                """,
                Ids.next(),
                round.id(),
                round.scheme(),
                person,
                union,
                decision,
                at);
    }

    /** The latest first, within the caller's scope. */
    Slice<Refused> list(UUID round, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.WELFARE_READ, null), "f");
        String list = "refused-enrollments|" + round;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        Collections.addAll(values, round, before, before, limit + 1);
        var rows = sql.list(
                ALL + within.text()
                        + " and f.round_id = ? and (?::uuid is null or f.id < ?::uuid) order by f.id desc limit ?",
                Refused::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }
}
