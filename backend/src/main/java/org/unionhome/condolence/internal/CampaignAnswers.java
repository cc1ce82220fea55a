package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.DecisionText;
import org.unionhome.policy.KeptDecision;
import org.unionhome.policy.Policies;

/** What the rules said about campaigns when their rosters were locked. A locked one is open: nobody has decided yet. */
@ApplicationScoped
class CampaignAnswers implements DecisionSource {

    private static final String SELECT =
            """
            select id, campaign_no, union_id, on_day, status, decision
              from campaign
             where decision is not null and status in ('LOCKED', 'APPROVED', 'CLOSED')
            """;
    private final Sql sql;
    private final DecisionText text;
    private final Policies policies;

    CampaignAnswers(Sql sql, DecisionText text, Policies policies) {
        this.sql = sql;
        this.text = text;
        this.policies = policies;
    }

    @Override
    public String record() {
        return "campaign";
    }

    @Override
    public Permission permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.first(SELECT + " and id = ?", this::kept, id);
    }

    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        return sql.list(
                SELECT + " and on_day >= ? and " + subtree.column() + " = ? order by id desc limit ?",
                this::kept,
                day,
                subtree.top(),
                most);
    }

    private KeptDecision kept(ResultSet row) throws SQLException {
        JudgedCampaign judged = text.read(row.getString("decision"), JudgedCampaign.class);
        var question = judged.question();
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("campaign_no"),
                Sql.id(row, "union_id"),
                Objects.requireNonNull(Sql.date(row, "on_day")),
                CampaignStatus.valueOf(row.getString("status")) == CampaignStatus.LOCKED,
                judged.decision(),
                rules -> policies.judge(rules.campaign(question.kind()), question));
    }
}
