package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.internal.ElectionRow.Status;

/**
 * Enters what was counted in the hall. Two people do, each without seeing the other's sheet; when both agree the
 * election is counted, when they differ both count again.
 */
@UseCase
@ApplicationScoped
@Transactional
class EnterCountSheet {

    private final Sql sql;
    private final CurrentActor current;
    private final ElectionQueries elections;
    private final ElectionRecords records;
    private final ElectionHurdles hurdles;
    private final AuditTrail audit;

    EnterCountSheet(
            Sql sql,
            CurrentActor current,
            ElectionQueries elections,
            ElectionRecords records,
            ElectionHurdles hurdles,
            AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.elections = elections;
        this.records = records;
        this.hurdles = hurdles;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, ELECTION_STATE, INVALID_INPUT, COUNT_SHEETS_DIFFER */
    void run(UUID id, Sheet sheet) {
        var full = elections.take(id);
        ElectionRow election = full.election();
        ElectionRecords.require(election, Status.VOTING);
        if (!election.paper()) {
            throw Problem.of(MembershipProblem.ELECTION_STATE);
        }
        requirePossible(full, sheet);
        List<String> others = sql.list(
                "select content from election_count_sheet where election_id = ? and entered_by <> ?",
                row -> row.getString(1),
                id,
                me());
        boolean agreed = others.contains(sheet.content());
        if (!others.isEmpty() && !agreed) {
            throw Problem.of(MembershipProblem.COUNT_SHEETS_DIFFER);
        }
        keep(id, sheet);
        if (agreed) {
            count(full, sheet);
        }
        audit.record("election.sheet-entered", AuditTrail.Subject.of("election", id, election.union()));
    }

    private void requirePossible(ElectionRow.Full full, Sheet sheet) {
        if (sheet.attended() > hurdles.entitled(full.election())) {
            throw Problem.ofFault("/attended", "MORE_THAN_ENTITLED", hurdles.entitled(full.election()));
        }
        if (sheet.ballots() > sheet.attended()) {
            throw Problem.ofFault("/ballots", "MORE_THAN_ATTENDED", sheet.attended());
        }
        if (sheet.invalid() > sheet.ballots()) {
            throw Problem.ofFault("/invalid", "MORE_THAN_BALLOTS", sheet.ballots());
        }
        int valid = sheet.ballots() - sheet.invalid();
        int all = sheet.votes().values().stream().mapToInt(Integer::intValue).sum();
        boolean possible = sheet.votes().keySet().containsAll(full.names())
                && full.names().containsAll(sheet.votes().keySet())
                && sheet.votes().values().stream().allMatch(votes -> votes <= valid)
                && all <= (long) valid * full.election().seats();
        if (!possible) {
            throw Problem.ofFault("/votes", "VOTES_IMPOSSIBLE", valid);
        }
    }

    private void keep(UUID id, Sheet sheet) {
        sql.update(
                """
                insert into election_count_sheet (election_id, entered_by, content) values (?, ?, ?)
                    on conflict (election_id, entered_by) do update set content = excluded.content
                """,
                id,
                me(),
                sheet.content());
    }

    private void count(ElectionRow.Full full, Sheet sheet) {
        var result = hurdles.judge(full, new ElectionCalculator.Votes(sheet.attended(), sheet.votes()));
        var tally = new ElectionRow.Tally(sheet.attended(), sheet.ballots(), sheet.invalid(), result.outcome());
        records.result(full, tally, sheet.votes(), result);
    }

    private String me() {
        return current.get().identity().subject();
    }

    /** What was counted. */
    record Sheet(int attended, int ballots, int invalid, Map<UUID, Integer> votes) {

        /** The same count always reads the same. */
        String content() {
            return attended + "|" + ballots + "|" + invalid + "|" + new TreeMap<>(votes);
        }
    }
}
