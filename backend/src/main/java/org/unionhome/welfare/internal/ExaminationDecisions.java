package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.KeptDecision;

/** The decisions from which money rounds of health checks are paid; made when a round is opened. */
@ApplicationScoped
class ExaminationDecisions implements DecisionSource {

    private static final String MADE =
            "select id, union_id, name, source, updated_at, decision from health_check where decision is not null";
    private static final String SELECT = MADE + " and status = 'OPEN'";
    private final Sql sql;
    private final StoredDecision decisions;

    ExaminationDecisions(Sql sql, StoredDecision decisions) {
        this.sql = sql;
        this.decisions = decisions;
    }

    @Override
    public String record() {
        return "health-check";
    }

    @Override
    public Permission permission() {
        return Permission.WELFARE_READ;
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.first(SELECT + " and id = ?", this::read, id);
    }

    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        Instant from = day.atStartOfDay(Clocks.CHINA).toInstant();
        return sql.list(
                SELECT + " and updated_at >= ? and " + subtree.column() + " = ? order by id desc limit ?",
                this::read,
                from,
                subtree.top(),
                most);
    }

    /** Also of a round that is closed. */
    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        return sql.list(
                MADE + " and updated_at >= ? and " + subtree.column()
                        + " = ? and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                this::read,
                day.atStartOfDay(Clocks.CHINA).toInstant(),
                subtree.top(),
                before,
                before,
                most);
    }

    private KeptDecision read(ResultSet row) throws SQLException {
        return KeptDecision.read(row, this::kept);
    }

    private KeptDecision kept(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("name"),
                Sql.id(row, "union_id"),
                Objects.requireNonNull(Sql.instant(row, "updated_at"))
                        .atZone(Clocks.CHINA)
                        .toLocalDate(),
                false,
                decisions.read(row.getString("decision")),
                rules -> ExaminationPolicy.judge(rules.benefits(), source));
    }
}
