package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.Verdict;

/** Approvals one after another, each by the union that the rules name; the last one brings the file into force. */
@ApplicationScoped
class HardshipApprovals {

    private final HouseholdTests tests;
    private final PublicNotices notices;
    private final Hands hands;
    private final Scope scope;
    private final UnionTree tree;
    private final Sql sql;
    private final CurrentActor current;
    private final HardshipWords words;
    private final Clock clock;

    HardshipApprovals(
            HouseholdTests tests,
            PublicNotices notices,
            Hands hands,
            Scope scope,
            UnionTree tree,
            Sql sql,
            CurrentActor current,
            HardshipWords words,
            Clock clock) {
        this.tests = tests;
        this.notices = notices;
        this.hands = hands;
        this.scope = scope;
        this.tree = tree;
        this.sql = sql;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    HardshipStatus approve(HardshipFile file, @Nullable String reason) {
        LocalDate today = LocalDate.now(clock);
        Judgement judgement = file.judged();
        if (judgement.blocks()) {
            throw Problem.because(
                    AidProblem.HARDSHIP_BLOCKED, "/judgement", "HARDSHIP_BLOCKED", words.refusal(judgement));
        }
        if (judgement.verdict() == Verdict.WARN && reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        if (notices.of(file.id()).map(notice -> notice.frozenOn(today)).orElse(true)) {
            throw Problem.of(AidProblem.HARDSHIP_FROZEN);
        }
        HardshipRules rules = tests.rules(file.union(), today);
        int rank = given(file);
        UUID level = level(file.union(), rules, rank);
        requireDecider(file, level);
        write(file, rank, level);
        if (rank + 1 < rules.approvals().value().size()) {
            return HardshipStatus.ON_NOTICE;
        }
        bringIntoForce(file, rules, today);
        return HardshipStatus.IN_FORCE;
    }

    /** Whether the caller's hands are free to approve the file next. */
    boolean mayApprove(HardshipFile file) {
        LocalDate today = LocalDate.now(clock);
        if (file.status() != HardshipStatus.ON_NOTICE) {
            return false;
        }
        UUID level = level(file.union(), tests.rules(file.union(), today), given(file));
        return scope.allows(current.get(), Permission.AID_DECIDE, level)
                && !file.isOf(scope.doer(current.get(), Permission.AID_DECIDE, level))
                && !hands.of(Permission.AID_DECIDE, level).touch(file.handlers());
    }

    /**
     * Brings a suspended file back, as high up as it was approved, by somebody else than who suspended it. Only what it was
     * suspended for no longer keeps the household out.
     *
     * @throws Problem DECIDED_ABOVE, SELF_DECISION, DECIDED_BY_HANDLER, RESUMED_BY_ANOTHER
     */
    void resume(HardshipFile file) {
        HardshipRules rules = tests.rules(file.union(), LocalDate.now(clock));
        UUID level = level(file.union(), rules, Math.max(0, given(file) - 1));
        requireDecider(file, level);
        Hands.Of by = hands.of(Permission.AID_DECIDE, level);
        if (by.touch(file.handlers())) {
            throw Problem.of(AidProblem.DECIDED_BY_HANDLER);
        }
        if (by.touch(suspenders(file))) {
            throw Problem.of(AidProblem.RESUMED_BY_ANOTHER);
        }
        sql.update(
                """
                update hardship_file
                   set in_force_until = null, recovery_review = false, suspended_for = '{}',
                       exclusions = array(select e from unnest(exclusions) e where e <> all (suspended_for) order by e)
                 where id = ?
                """,
                file.id());
    }

    private List<String> suspenders(HardshipFile file) {
        return sql.list(
                """
                select distinct unnest(hands)
                  from (select hands from hardship_step where file_id = ? and step = 'SUSPEND' order by id desc limit 1) s
                """,
                row -> row.getString(1),
                file.id());
    }

    private void requireDecider(HardshipFile file, UUID level) {
        if (!scope.allows(current.get(), Permission.AID_DECIDE, level)) {
            throw Problem.of(AidProblem.DECIDED_ABOVE, tree.nameOf(level));
        }
        if (file.isOf(scope.doer(current.get(), Permission.AID_DECIDE, level))) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
    }

    private int given(HardshipFile file) {
        return sql.first(
                        "select count(*) from hardship_approval where file_id = ? and round = ?",
                        row -> row.getInt(1),
                        file.id(),
                        file.round())
                .orElse(0);
    }

    /** So many unions above, or the highest one. */
    private UUID level(UUID union, HardshipRules rules, int rank) {
        List<UUID> line = tree.lineOf(union);
        List<Integer> above = rules.approvals().value();
        int up = above.get(Math.min(rank, above.size() - 1));
        return line.get(Math.max(0, line.size() - 1 - up));
    }

    private void write(HardshipFile file, int rank, UUID level) {
        Hands.Of by = hands.of(Permission.AID_DECIDE, level);
        if (by.touch(file.handlers())) {
            throw Problem.of(AidProblem.DECIDED_BY_HANDLER);
        }
        try {
            sql.update(
                    """
                    insert into hardship_approval (id, file_id, root_id, round, rank, union_id, hands, handlers,
                                                   approvers_before, objections, by_name, at, judgement)
                    select ?, f.id, ?, ?, ?, ?, ?::text[], '{}', '{}', 0, ?, ?, f.judgement
                      from hardship_file f where f.id = ?
                    """,
                    Ids.next(),
                    level,
                    file.round(),
                    rank,
                    level,
                    by.all(),
                    current.get().name(),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                    file.id());
        } catch (SqlFailed failed) {
            throw refused(failed);
        }
    }

    private static RuntimeException refused(SqlFailed failed) {
        if (SqlFailed.breaks(failed, "hardship_approver_is_no_handler")
                || SqlFailed.breaks(failed, "hardship_approver_is_another")) {
            return Problem.of(AidProblem.DECIDED_BY_HANDLER);
        }
        return SqlFailed.breaks(failed, "hardship_approval_unfrozen") ? Problem.of(AidProblem.HARDSHIP_FROZEN) : failed;
    }

    private void bringIntoForce(HardshipFile file, HardshipRules rules, LocalDate today) {
        sql.first(
                        "select proposed_category from hardship_file where id = ?",
                        row -> row.getString("proposed_category"),
                        file.id())
                .flatMap(rules::category)
                .ifPresent(category -> tests.name(file, category));
        sql.update(
                """
                update hardship_file
                   set category = proposed_category, judgement_in_force = judgement, in_force_from = ?::date,
                       in_force_until = null, review_due = ?::date, review_failed_on = null
                 where id = ?
                """,
                today,
                today.plusMonths(rules.reviewMonths().value()),
                file.id());
    }
}
