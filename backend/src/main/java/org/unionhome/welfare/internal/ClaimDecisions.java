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
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.KeptDecision;

/**
 * The decisions about claims, refused ones too. The version of the pack with which a round was opened rules its claims to the
 * end: where another set of packs knows no such scheme, the answer stays what it was.
 */
@ApplicationScoped
class ClaimDecisions implements DecisionSource {

    private static final String SELECT =
            """
            select c.id, c.claim_no, c.union_id, r.scheme, t.found_on, c.status, c.decision
              from welfare_claim c
              join welfare_treatment t on t.id = c.treatment_id
              join welfare_enrollment e on e.id = c.enrollment_id
              join welfare_round r on r.id = e.round_id
             where c.decision is not null
            """;
    private final Sql sql;
    private final KeptClaims claims;
    private final ReadTrail reads;

    ClaimDecisions(Sql sql, KeptClaims claims, ReadTrail reads) {
        this.sql = sql;
        this.claims = claims;
        this.reads = reads;
    }

    @Override
    public String record() {
        return "claim";
    }

    @Override
    public Permission permission() {
        return Permission.CLAIM_READ;
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.first(SELECT + " and c.id = ?", this::read, id);
    }

    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        return sql.list(
                SELECT
                        + " and c.status not in ('REFUSED', 'WITHDRAWN')"
                        + " and (c.updated_at >= ? or c.status in ('SUBMITTED', 'CHECKED')) and c."
                        + subtree.column() + " = ? order by c.id desc limit ?",
                this::read,
                startOf(day),
                subtree.top(),
                most);
    }

    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        return sql.list(
                SELECT + " and c.updated_at >= ? and c." + subtree.column()
                        + " = ? and (?::uuid is null or c.id < ?::uuid) order by c.id desc limit ?",
                this::read,
                startOf(day),
                subtree.top(),
                before,
                before,
                most);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.CHINA).toInstant();
    }

    /** It tells of her health: she sees who asked. */
    @Override
    public void shown(KeptDecision kept) {
        reads.noteAll(sql.list(
                "select person_id, union_id from welfare_claim where id = ?",
                row -> ReadTrail.Reading.of(
                        Sql.id(row, "person_id"),
                        Sql.id(row, "union_id"),
                        ReadTrail.Part.FILE,
                        ReadTrail.Purpose.WELFARE),
                kept.id()));
    }

    private KeptDecision read(ResultSet row) throws SQLException {
        return KeptDecision.read(row, this::kept);
    }

    private KeptDecision kept(ResultSet row) throws SQLException {
        KeptClaims.Kept kept = Objects.requireNonNull(claims.open(row.getBytes("decision")));
        String scheme = row.getString("scheme");
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("claim_no"),
                Sql.id(row, "union_id"),
                Objects.requireNonNull(Sql.date(row, "found_on")),
                ClaimRow.Status.valueOf(row.getString("status")).open(),
                kept.decision(),
                rules -> rules.mutualAid(scheme)
                        .map(known -> ClaimPolicy.judge(known, kept.question()))
                        .orElse(kept.decision()));
    }
}
