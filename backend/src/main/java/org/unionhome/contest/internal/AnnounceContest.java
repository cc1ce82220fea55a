package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Announces a contest; its items and rules stand from then on. */
@UseCase
@ApplicationScoped
@Transactional
class AnnounceContest {

    private final Scope scope;
    private final ContestReach reach;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AnnounceContest(Scope scope, ContestReach reach, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.scope = scope;
        this.reach = reach;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, CONTEST_EXISTS */
    UUID run(NewContest wanted) {
        scope.require(reach.caller(), Permission.CONTEST_MANAGE, wanted.union());
        var faults = ContestPolicy.faults(wanted, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        UUID id = Ids.next();
        try {
            insert(id, wanted);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ContestProblem.CONTEST_EXISTS) : failed;
        }
        for (int i = 0; i < wanted.items().size(); i++) {
            insert(id, i, wanted.items().get(i));
        }
        for (int i = 0; i < wanted.titles().size(); i++) {
            insert(id, i, wanted.titles().get(i));
        }
        request.touched(wanted.union());
        audit.record("contest.announced", AuditTrail.Subject.of("contest", id, wanted.union()));
        return id;
    }

    private void insert(UUID id, NewContest wanted) {
        sql.update(
                """
                insert into contest (id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, year, state, entries_until,
                                     avoid_own_unit, held_on, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, 'OPEN', ?, ?, ?::date, ?
                  from union_node u where u.id = ?
                """,
                id,
                wanted.name(),
                wanted.year(),
                wanted.entriesUntil(),
                wanted.avoidOwnUnit(),
                wanted.heldOn(),
                Instant.now(clock),
                wanted.union());
    }

    private void insert(UUID contest, int position, NewContest.Item item) {
        sql.update(
                """
                insert into contest_item (id, contest_id, position, name, theory_weight, practice_weight, tie_rule,
                                          drop_extremes, category, overall_weight)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::text, ?)
                """,
                Ids.next(),
                contest,
                position,
                item.name(),
                item.rule().theoryWeight(),
                item.rule().practiceWeight(),
                item.rule().tie(),
                item.rule().dropExtremes(),
                item.category(),
                item.overallWeight());
    }

    private void insert(UUID contest, int position, TitleRule rule) {
        sql.update(
                """
                insert into contest_title_rule (id, contest_id, position, title, level, issuer, basis, first_rank,
                                                last_rank, max_age, women_only, source, prize)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::int, ?, ?::text, ?)
                """,
                rule.id(),
                contest,
                position,
                rule.title(),
                rule.level(),
                rule.issuer(),
                rule.basis(),
                rule.firstRank(),
                rule.lastRank(),
                rule.maxAge(),
                rule.womenOnly(),
                rule.source(),
                rule.prize());
    }
}
