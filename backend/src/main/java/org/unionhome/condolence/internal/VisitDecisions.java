package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.KeptDecision;

/**
 * The decisions about visits, also of those that were taken back and of what was corrected. One marked ahead of its day is
 * open: the rules of that day still decide.
 */
@ApplicationScoped
class VisitDecisions implements DecisionSource {

    private static final String SELECT =
            """
            select id, visit_no, union_id, occurred_on, decision
              from condolence_visit
            """;

    /** What visits said before they were corrected. */
    private static final String EDITIONS =
            """
            select v.id, v.visit_no, v.union_id, e.occurred_on, e.decision
              from condolence_visit_edition e
              join condolence_visit v on v.id = e.visit_id
             where e.visit_id = any (?::uuid[])
            """;

    private final Sql sql;
    private final StoredDecisions decisions;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    VisitDecisions(Sql sql, StoredDecisions decisions, Scope scope, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.decisions = decisions;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String record() {
        return "condolence-visit";
    }

    @Override
    public Permission permission() {
        return Permission.CONDOLENCE_READ;
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.first(SELECT + " where id = ?", this::read, id);
    }

    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        return sql.list(
                SELECT + " where status = 'RECORDED' and occurred_on >= ? and " + subtree.column()
                        + " = ? order by id desc limit ?",
                this::read,
                day,
                subtree.top(),
                most);
    }

    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        List<KeptDecision> visits = sql.list(
                SELECT + " where occurred_on >= ? and " + subtree.column()
                        + " = ? and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                this::read,
                day,
                subtree.top(),
                before,
                before,
                most);
        var ids = visits.stream().map(KeptDecision::id).toList();
        return Stream.concat(visits.stream(), sql.list(EDITIONS, this::read, ids).stream())
                .toList();
    }

    /** Where an operation makes a difference, whoever may correct the visit; everywhere else, whoever may read it. */
    @Override
    public boolean tellsFindings(KeptDecision kept) {
        return scope.allows(current.get(), Permission.CONDOLENCE_RECORD, kept.union())
                || sql.first("select decision from condolence_visit where id = ?", row -> row.getString(1), kept.id())
                        .map(stored -> !decisions.isSealed(stored))
                        .orElse(false);
    }

    private KeptDecision read(ResultSet row) throws SQLException {
        return KeptDecision.read(row, this::kept);
    }

    private KeptDecision kept(ResultSet row) throws SQLException {
        String stored = row.getString("decision");
        var question = decisions.question(stored);
        LocalDate on = row.getDate("occurred_on").toLocalDate();
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("visit_no"),
                Sql.id(row, "union_id"),
                on,
                on.isAfter(LocalDate.now(clock)),
                decisions.read(stored),
                rules -> decisions.putTo(rules, question));
    }
}
