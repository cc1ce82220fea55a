package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * refused; and those with which it was approved, also when another one took their place.
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
    private static final String APPROVALS =
            """
            select a.id, f.file_no, f.union_id, f.status, a.judgement
              from hardship_approval a
              join hardship_file f on f.id = a.file_id
             where a.judgement is not null
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

    /** Of a file, or of one of its approvals. */
    @Override
    public Optional<KeptDecision> find(UUID id) {
        return Stream.concat(
                        sql.list(SELECT + " and id = ?", this::read, id).stream(),
                        sql.list(APPROVALS + " and a.id = ?", this::approved, id).stream())
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
                        this::read,
                        day,
                        OPEN,
                        Set.of(subtree.top()),
                        most)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The files come last, as the next page begins below them. */
    @Override
    public List<KeptDecision> everything(Subtree subtree, LocalDate day, @Nullable UUID before, int most) {
        List<Optional<KeptDecision>> files = sql.list(
                SELECT + " and judged_on >= ?::date and lines @> ?::uuid[] and (?::uuid is null or id < ?::uuid)"
                        + " order by id desc limit ?",
                this::read,
                day,
                Set.of(subtree.top()),
                before,
                before,
                most);
        List<KeptDecision> kept = files.stream().flatMap(Optional::stream).toList();
        var ids = kept.stream().map(KeptDecision::id).toList();
        return Stream.concat(
                        sql.list(APPROVALS + " and a.file_id = any (?::uuid[])", this::approved, ids).stream()
                                .flatMap(Optional::stream),
                        kept.stream())
                .toList();
    }

    /** Whose household it is sees who asked. */
    @Override
    public void shown(KeptDecision kept) {
        reads.noteAll(sql.list(
                """
                select w.person_id, w.union_id
                  from hardship_worker w
                 where w.file_id = coalesce((select a.file_id from hardship_approval a where a.id = ?), ?)
                """,
                row -> ReadTrail.Reading.of(Sql.id(row, "person_id"), Sql.id(row, "union_id"), Part.FILE, Purpose.AID),
                kept.id(),
                kept.id()));
    }

    private Optional<KeptDecision> read(ResultSet row) throws SQLException {
        return asked(row, OPEN.contains(row.getString("status")));
    }

    private Optional<KeptDecision> approved(ResultSet row) throws SQLException {
        return asked(row, false);
    }

    private Optional<KeptDecision> asked(ResultSet row, boolean open) throws SQLException {
        return isFromBefore(row) ? Optional.empty() : Optional.of(KeptDecision.read(row, one -> kept(one, open)));
    }

    /** What was kept before questions were kept cannot be asked again. */
    private boolean isFromBefore(ResultSet row) throws SQLException {
        try {
            return seal.judgement(row.getBytes("judgement")).asked() == null;
        } catch (RuntimeException altered) {
            return false;
        }
    }

    private KeptDecision kept(ResultSet row, boolean open) throws SQLException {
        Judgement judgement = seal.judgement(row.getBytes("judgement"));
        HardshipQuestion asked = Objects.requireNonNull(judgement.asked());
        return new KeptDecision(
                Sql.id(row, "id"),
                row.getString("file_no"),
                Sql.id(row, "union_id"),
                judgement.day(),
                open,
                judgement.decision(),
                rules -> answer(rules, asked));
    }

    private static Decision answer(RuleStack rules, HardshipQuestion asked) {
        return rules.hardship()
                .map(ruling -> HardshipJudge.judge(ruling, asked).decision())
                .orElseGet(() -> Decision.of(null, "HARDSHIP", List.of(UNRULED)));
    }
}
