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
 * The decisions about enrolments. The version of the pack with which a round was opened rules it to its end: where another
 * set of packs knows no such scheme, the answer stays what it was.
 */
@ApplicationScoped
class EnrollmentDecisions implements DecisionSource {

    /** Those who were refused, too. */
    private static final String SELECT =
            """
            select e.id, r.round_no, e.union_id, e.scheme, e.enrolled_at, e.decision
              from (select id, round_id, union_id, scheme, enrolled_at, decision, l1, l2, l3, l4, l5, l6
                      from welfare_enrollment
                    union all
                    select id, round_id, union_id, scheme, refused_at, decision, l1, l2, l3, l4, l5, l6
                      from welfare_refusal) e
              join welfare_round r on r.id = e.round_id
             where e.decision is not null
            """;

    private final Sql sql;
    private final KeptEnrollments decisions;
    private final ReadTrail reads;

    EnrollmentDecisions(Sql sql, KeptEnrollments decisions, ReadTrail reads) {
        this.sql = sql;
        this.decisions = decisions;
        this.reads = reads;
    }

    @Override
    public String record() {
        return "enrollment";
    }

    @Override
    public Permission permission() {
        return Permission.WELFARE_READ;
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.first(SELECT + " and e.id = ?", this::read, id);
    }

    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        Instant from = day.atStartOfDay(Clocks.CHINA).toInstant();
        return sql.list(
                SELECT + " and e.enrolled_at >= ? and e." + subtree.column() + " = ? order by e.id desc limit ?",
                this::read,
                from,
                subtree.top(),
                most);
    }

    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        return sql.list(
                SELECT + " and e.enrolled_at >= ? and e." + subtree.column()
                        + " = ? and (?::uuid is null or e.id < ?::uuid) order by e.id desc limit ?",
                this::read,
                day.atStartOfDay(Clocks.CHINA).toInstant(),
                subtree.top(),
                before,
                before,
                most);
    }

    /** It tells her age and where she is insured: she sees who asked. */
    @Override
    public void shown(KeptDecision kept) {
        reads.noteAll(sql.list(
                """
                select person_id, union_id from welfare_enrollment where id = ?
                union all
                select person_id, union_id from welfare_refusal where id = ?
                """,
                row -> ReadTrail.Reading.of(
                        Sql.id(row, "person_id"),
                        Sql.id(row, "union_id"),
                        ReadTrail.Part.FILE,
                        ReadTrail.Purpose.WELFARE),
                kept.id(),
                kept.id()));
    }

    private KeptDecision read(ResultSet row) throws SQLException {
        return KeptDecision.read(row, this::kept);
    }

    private KeptDecision kept(ResultSet row) throws SQLException {
        var kept = decisions.read(row.getString("decision"));
        String scheme = row.getString("scheme");
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("round_no"),
                Sql.id(row, "union_id"),
                Objects.requireNonNull(Sql.instant(row, "enrolled_at"))
                        .atZone(Clocks.CHINA)
                        .toLocalDate(),
                false,
                kept.decision(),
                rules -> rules.mutualAid(scheme)
                        .map(found -> KeptEnrollments.judge(found, kept.question()))
                        .orElse(kept.decision()));
    }
}
