package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.KeptDecision;

/** The decisions about gifts at festivals; open until somebody else has approved them. */
@ApplicationScoped
class FestivalDecisions implements DecisionSource {

    private static final String SELECT =
            """
            select id, union_id, year, on_day, festival, form, most_in_year, decision, status
              from festival_gift
             where most_in_year is not null
            """;
    private final Sql sql;
    private final StoredDecision decisions;

    FestivalDecisions(Sql sql, StoredDecision decisions) {
        this.sql = sql;
        this.decisions = decisions;
    }

    @Override
    public String record() {
        return "festival-gift";
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
        return sql.list(
                SELECT + " and (on_day >= ? or status = 'PROPOSED') and " + subtree.column()
                        + " = ? order by id desc limit ?",
                this::read,
                day,
                subtree.top(),
                most);
    }

    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        return sql.list(
                SELECT + " and (on_day >= ? or status = 'PROPOSED') and " + subtree.column()
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
        var question = new FestivalQuestion(
                row.getString("festival"),
                GiftForm.valueOf(row.getString("form")),
                new Money(row.getBigDecimal("most_in_year")));
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("festival") + " " + row.getInt("year"),
                Sql.id(row, "union_id"),
                Objects.requireNonNull(Sql.date(row, "on_day")),
                "PROPOSED".equals(row.getString("status")),
                decisions.read(row.getString("decision")),
                rules -> FestivalPolicy.judge(rules.benefits(), question));
    }
}
