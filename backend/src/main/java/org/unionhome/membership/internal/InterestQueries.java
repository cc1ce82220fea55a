package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Reads of interests: one's own answer, and counts that tell nobody's. */
@ApplicationScoped
class InterestQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final Clock clock;

    InterestQueries(Sql sql, CurrentActor current, Scope scope, UnionTree tree, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.clock = clock;
    }

    /** Nothing for who is no member. */
    List<String> mine() {
        UUID person = current.get().person();
        return person == null
                ? List.of()
                : sql.list(
                        "select interest from person_interest where person_id = ? order by interest",
                        row -> row.getString(1),
                        person);
    }

    /** One statement; the database itself leaves out what is below five. */
    List<Count> counts(UUID union) {
        scope.require(current.get(), Permission.MEMBER_READ, union);
        return sql.list(
                "select interest, members from interest_counts(?::uuid[], ?::date) order by members desc, interest",
                row -> new Count(row.getString("interest"), row.getInt("members")),
                tree.lineOf(union),
                LocalDate.now(clock));
    }

    record Count(String interest, int members) {}
}
