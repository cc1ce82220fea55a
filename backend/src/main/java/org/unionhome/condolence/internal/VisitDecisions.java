package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.KeptDecision;

/** The decisions about visits that stand. One marked ahead of its day is open: the rules of that day still decide. */
@ApplicationScoped
class VisitDecisions implements DecisionSource {

    private static final String SELECT =
            """
            select id, visit_no, union_id, occurred_on, decision
              from condolence_visit
             where status = 'RECORDED'
            """;
    private final Sql sql;
    private final StoredDecisions decisions;
    private final CurrentActor current;
    private final Scope scope;
    private final Clock clock;

    VisitDecisions(Sql sql, StoredDecisions decisions, CurrentActor current, Scope scope, Clock clock) {
        this.sql = sql;
        this.decisions = decisions;
        this.current = current;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String record() {
        return "condolence-visit";
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.first(SELECT + " and id = ?", this::kept, id)
                .filter(kept -> scope.allows(current.get(), Permission.CONDOLENCE_READ, kept.union()));
    }

    @Override
    public List<KeptDecision> since(UUID union, LocalDate day, int most) {
        return scope.subtrees(current.get(), Permission.CONDOLENCE_READ, union).stream()
                .flatMap(subtree -> sql
                        .list(
                                SELECT + " and occurred_on >= ? and " + subtree.column()
                                        + " = ? order by id desc limit ?",
                                this::kept,
                                day,
                                subtree.top(),
                                most)
                        .stream())
                .toList();
    }

    private KeptDecision kept(ResultSet row) throws SQLException {
        String stored = row.getString("decision");
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("visit_no"),
                Sql.id(row, "union_id"),
                decisions.question(stored),
                decisions.read(stored),
                row.getDate("occurred_on").toLocalDate().isAfter(LocalDate.now(clock)));
    }
}
