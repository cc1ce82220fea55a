package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Publishes the results of a contest with the titles that they give, by somebody whose hands are in none of its scores. */
@UseCase
@ApplicationScoped
@Transactional
class PublishContest {

    private final Contests contests;
    private final Titles titles;
    private final GiveTitles give;
    private final ContestReach reach;
    private final ContestNotices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    PublishContest(
            Contests contests,
            Titles titles,
            GiveTitles give,
            ContestReach reach,
            ContestNotices notices,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.contests = contests;
        this.titles = titles;
        this.give = give;
        this.reach = reach;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CONTEST_NOT_SCORING, CONTEST_SCORER_PUBLISHES,
     *     CONTEST_SHEETS_MISSING, CONTEST_CONDITION_UNKNOWN, CONTEST_TOO_MANY_PRIZES, HONOR_RECORDED
     */
    void run(UUID id, @Nullable String ifMatch, boolean withoutPrizes) {
        ContestRow contest = contests.holdToConduct(id);
        request.requireVersion(ifMatch, contest.version());
        if (contest.state() != ContestRow.State.SCORING) {
            throw Problem.of(ContestProblem.CONTEST_NOT_SCORING);
        }
        Doer doer = reach.doer(contest);
        doer.requireNotAmong(contest.scorers(), ContestProblem.CONTEST_SCORER_PUBLISHES);
        List<Standings.Ranked> rankings = titles.rankings(contest);
        List<Judging.Place> places =
                rankings.stream().flatMap(ranked -> ranked.places().stream()).toList();
        int missing = places.stream().mapToInt(Judging.Place::missing).sum();
        if (missing > 0) {
            throw Problem.of(ContestProblem.CONTEST_SHEETS_MISSING, missing);
        }
        give.run(contest, rankings, withoutPrizes);
        places.forEach(this::store);
        publish(contest, doer, withoutPrizes);
        request.touched(contest.union());
        audit.record("contest.published", AuditTrail.Subject.of("contest", id, contest.union()));
        notices.published(contest);
    }

    private void store(Judging.Place place) {
        var placed = Objects.requireNonNull(place.placed());
        sql.update(
                "update contest_entry set theory = ?, practice = ?, total = ?, rank = ? where id = ?",
                placed.theory().rounded(),
                placed.practice().rounded(),
                placed.total().rounded(),
                placed.rank(),
                place.entry().id());
    }

    private void publish(ContestRow contest, Doer doer, boolean withoutPrizes) {
        Instant now = Instant.now(clock);
        sql.update(
                """
                update contest
                   set state = 'PUBLISHED', publisher_hands = ?, publisher_name = ?, published_at = ?,
                       without_prizes = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                doer.hands(),
                doer.name(),
                now,
                withoutPrizes,
                now,
                contest.id());
    }
}
