package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Takes an entry back: by herself or her officers while entries are open, afterwards by who conducts the contest, for
 * somebody who does not appear. Withdrawing again changes nothing.
 */
@UseCase
@ApplicationScoped
@Transactional
class WithdrawEntry {

    private final Contests contests;
    private final Entries entries;
    private final ContestReach reach;
    private final Sql sql;
    private final AuditTrail audit;

    WithdrawEntry(Contests contests, Entries entries, ContestReach reach, Sql sql, AuditTrail audit) {
        this.contests = contests;
        this.entries = entries;
        this.reach = reach;
        this.sql = sql;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CONTEST_NOT_OPEN, CONTEST_SCORED, CONTEST_OVER */
    EntryRow run(UUID id) {
        ContestRow contest = contests.holdItem(entries.require(id).item()).contest();
        EntryRow entry = entries.require(id);
        requireHers(contest, entry);
        if (!entry.entered()) {
            return entry;
        }
        requireTime(contest, entry);
        sql.update("update contest_entry set status = 'WITHDRAWN' where id = ?", id);
        audit.record("contest.withdrawn", AuditTrail.Subject.of("contest-entry", id, contest.union()));
        return entries.require(id);
    }

    private void requireHers(ContestRow contest, EntryRow entry) {
        boolean hers = entry.person().equals(reach.caller().person());
        if (!hers && !reach.conducts(contest.union()) && !reach.conducts(entry.union())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    private void requireTime(ContestRow contest, EntryRow entry) {
        if (contest.isOver()) {
            throw Problem.of(ContestProblem.CONTEST_OVER);
        }
        if (contest.state() == ContestRow.State.OPEN) {
            return;
        }
        if (!reach.conducts(contest.union())) {
            throw Problem.of(ContestProblem.CONTEST_NOT_OPEN);
        }
        boolean scored = sql.first(
                        "select 1 from contest_sheet where item_id = ? and number = ? and reversal_reason is null",
                        row -> true,
                        entry.item(),
                        entry.number())
                .isPresent();
        if (scored) {
            throw Problem.of(ContestProblem.CONTEST_SCORED);
        }
    }
}
