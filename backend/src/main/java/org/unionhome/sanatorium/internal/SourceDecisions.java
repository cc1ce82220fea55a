package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.KeptDecision;

/** The decisions from which money programmes are paid; open while a programme is a draft. */
@ApplicationScoped
class SourceDecisions implements DecisionSource {

    private static final String SELECT =
            "select id, union_id, name, source, first_year, status, decision from sanatorium_program where ";
    private final Sql sql;
    private final StoredDecision decisions;

    SourceDecisions(Sql sql, StoredDecision decisions) {
        this.sql = sql;
        this.decisions = decisions;
    }

    @Override
    public String record() {
        return "sanatorium-program";
    }

    @Override
    public Permission permission() {
        return Permission.SANATORIUM_READ;
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.first(SELECT + "id = ?", this::read, id);
    }

    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        return sql.list(
                SELECT + "(status = 'DRAFT' or make_date(first_year, 1, 1) >= ?) and " + subtree.column()
                        + " = ? order by id desc limit ?",
                this::read,
                day,
                subtree.top(),
                most);
    }

    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        return sql.list(
                SELECT + "make_date(first_year, 1, 1) >= ? and " + subtree.column()
                        + " = ? and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                this::read,
                day,
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
                LocalDate.of(row.getInt("first_year"), 1, 1),
                "DRAFT".equals(row.getString("status")),
                decisions.read(row.getString("decision")),
                rules -> SourcePolicy.judge(rules.entitlement(), source));
    }
}
