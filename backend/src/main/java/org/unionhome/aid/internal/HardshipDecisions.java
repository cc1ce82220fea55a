package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;
import org.unionhome.kernel.Scope.Subtree;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionSource;
import org.unionhome.policy.Finding;
import org.unionhome.policy.KeptDecision;
import org.unionhome.policy.RuleStack;
import org.unionhome.policy.Verdict;

/**
 * The means test of each file: the one it is aided by, or the latest while somebody still decides on it and after it was
 * refused.
 */
@ApplicationScoped
class HardshipDecisions implements DecisionSource {

    private static final String SELECT =
            """
            select id, file_no, union_id, status,
                   case when status in ('IN_FORCE', 'SUSPENDED', 'EXITED', 'ARCHIVED')
                        then coalesce(judgement_in_force,
                             (select a.judgement from hardship_approval a
                               where a.file_id = hardship_file.id and a.judgement is not null
                               order by a.round desc, a.rank desc limit 1), judgement)
                        else judgement end as judgement
              from hardship_file
             where judgement is not null
            """;
    private static final Set<String> OPEN =
            Set.of("SUBMITTED", "REVIEWED", "VISITED", "VERIFIED", "TESTED", "ON_NOTICE");
    private static final Finding UNRULED = new Finding("UNRULED", Verdict.BLOCK, List.of(), null, null);
    private final Sql sql;
    private final HardshipSeal seal;
    private final ReadTrail reads;

    HardshipDecisions(Sql sql, HardshipSeal seal, ReadTrail reads) {
        this.sql = sql;
        this.seal = seal;
        this.reads = reads;
    }

    @Override
    public String record() {
        return "hardship-file";
    }

    @Override
    public Permission permission() {
        return Permission.AID_READ;
    }

    @Override
    public String texts() {
        return HardshipWords.BUNDLE;
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return sql.list(SELECT + " and id = ?", this::kept, id).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Lines of the file hold the unions above it. */
    @Override
    public List<KeptDecision> since(Subtree subtree, LocalDate day, int most) {
        return sql
                .list(
                        SELECT
                                + " and status not in ('REFUSED', 'WITHDRAWN') and (judged_on >= ?::date or status = any (?::text[]))"
                                + " and lines @> ?::uuid[] order by id desc limit ?",
                        this::kept,
                        day,
                        OPEN,
                        Set.of(subtree.top()),
                        most)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void shown(KeptDecision kept) {
        reads.noteAll(sql.list(
                "select person_id, union_id from hardship_worker where file_id = ?",
                row -> ReadTrail.Reading.of(Sql.id(row, "person_id"), Sql.id(row, "union_id"), Part.FILE, Purpose.AID),
                kept.id()));
    }

    /** What was kept before questions were kept cannot be asked again. */
    private Optional<KeptDecision> kept(ResultSet row) throws SQLException {
        Judgement judgement = seal.judgement(row.getBytes("judgement"));
        HardshipQuestion asked = judgement.asked();
        if (asked == null) {
            return Optional.empty();
        }
        return Optional.of(new KeptDecision(
                Sql.id(row, "id"),
                row.getString("file_no"),
                Sql.id(row, "union_id"),
                judgement.day(),
                OPEN.contains(row.getString("status")),
                judgement.decision(),
                rules -> answer(rules, asked)));
    }

    private static Decision answer(RuleStack rules, HardshipQuestion asked) {
        return rules.hardship()
                .map(ruling -> HardshipJudge.judge(ruling, asked).decision())
                .orElseGet(() -> Decision.of(null, "HARDSHIP", List.of(UNRULED)));
    }
}
