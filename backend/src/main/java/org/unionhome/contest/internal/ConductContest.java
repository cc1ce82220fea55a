package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Closes the entries of a contest by drawing start numbers, or cancels it. */
@UseCase
@ApplicationScoped
@Transactional
class ConductContest {

    private final Contests contests;
    private final ContestNotices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ConductContest(
            Contests contests, ContestNotices notices, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.contests = contests;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CONTEST_NOT_OPEN, CONTEST_ENTRIES_RUN, CONTEST_EMPTY */
    void draw(UUID id, @Nullable String ifMatch) {
        ContestRow contest = held(id, ifMatch);
        if (contest.state() != ContestRow.State.OPEN) {
            throw Problem.of(ContestProblem.CONTEST_NOT_OPEN);
        }
        if (LocalDate.now(clock).isBefore(contest.entriesUntil())) {
            throw Problem.of(ContestProblem.CONTEST_ENTRIES_RUN, contest.entriesUntil());
        }
        int drawn = sql.update(
                """
                update contest_entry e set number = d.number
                  from (select e.id, row_number() over (partition by e.item_id order by gen_random_uuid())::int as number
                          from contest_entry e
                          join contest_item i on i.id = e.item_id
                         where i.contest_id = ? and e.status = 'ENTERED') d
                 where d.id = e.id
                """,
                id);
        if (drawn == 0) {
            throw Problem.of(ContestProblem.CONTEST_EMPTY);
        }
        state(contest, ContestRow.State.SCORING, null);
        done(contest, "contest.drawn");
        notices.drawn(contest);
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CONTEST_OVER */
    void cancel(UUID id, @Nullable String ifMatch, String reason) {
        ContestRow contest = held(id, ifMatch);
        if (contest.isOver()) {
            throw Problem.of(ContestProblem.CONTEST_OVER);
        }
        state(contest, ContestRow.State.CANCELLED, reason);
        done(contest, "contest.cancelled");
        notices.cancelled(contest);
    }

    private ContestRow held(UUID id, @Nullable String ifMatch) {
        ContestRow contest = contests.holdToConduct(id);
        request.requireVersion(ifMatch, contest.version());
        return contest;
    }

    private void state(ContestRow contest, ContestRow.State state, @Nullable String reason) {
        sql.update(
                """
                update contest
                   set state = ?, cancel_reason = ?::text, version = version + 1, updated_at = ?
                 where id = ?
                """,
                state,
                reason,
                Instant.now(clock),
                contest.id());
    }

    private void done(ContestRow contest, String action) {
        request.touched(contest.union());
        audit.record(action, AuditTrail.Subject.of("contest", contest.id(), contest.union()));
    }
}
