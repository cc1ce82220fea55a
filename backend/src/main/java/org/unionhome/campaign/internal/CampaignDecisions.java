package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.CampaignQuestion;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.DecisionText;
import org.unionhome.policy.KeptDecision;
import org.unionhome.policy.Policies;

/**
 * Decisions as they are kept with the campaign when its roster is locked: the question, the answer, and the versions of
 * the packs that gave it. A locked campaign is open: nobody has decided about it yet.
 */
@ApplicationScoped
class CampaignDecisions implements DecisionSource {

    private static final String SELECT =
            """
            select id, campaign_no, union_id, on_day, status, decision
              from campaign
             where decision is not null
            """;
    private final DecisionText text;
    private final Policies policies;
    private final Sql sql;

    CampaignDecisions(DecisionText text, Policies policies, Sql sql) {
        this.text = text;
        this.policies = policies;
        this.sql = sql;
    }

    String write(JudgedCampaign judged) {
        return text.write(judged);
    }

    Decision read(String stored) {
        return text.read(stored, JudgedCampaign.class).decision();
    }

    CampaignQuestion question(String stored) {
        return text.read(stored, JudgedCampaign.class).question();
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
        return sql.first(SELECT + " and id = ?", this::read, id);
    }

    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        return sql.list(
                SELECT + " and status in ('LOCKED', 'APPROVED', 'CLOSED') and (on_day >= ? or status = 'LOCKED') and "
                        + subtree.column()
                        + " = ? order by id desc limit ?",
                this::read,
                day,
                subtree.top(),
                most);
    }

    /** Also of one that was opened again or called off after it was judged. */
    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        return sql.list(
                SELECT + " and (on_day >= ? or status = 'LOCKED') and " + subtree.column()
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
