package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Enters a member for an item: the caller herself, or somebody of her unit. Entering twice changes nothing. */
@UseCase
@ApplicationScoped
@Transactional
class EnterContest {

    private final Contests contests;
    private final Entries entries;
    private final ContestReach reach;
    private final Members members;
    private final UnionTree tree;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    EnterContest(
            Contests contests,
            Entries entries,
            ContestReach reach,
            Members members,
            UnionTree tree,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.reach = reach;
        this.members = members;
        this.tree = tree;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, NOT_FOUND, CONTEST_NOT_OPEN, CONTEST_JUDGE_COMPETES, INVALID_INPUT */
    EntryRow run(UUID item, @Nullable UUID person) {
        Contests.Found found = contests.holdItem(item);
        MemberInfo member = member(person);
        var live = entries.live(item, member.id());
        if (live.isPresent()) {
            return live.get();
        }
        requireOpen(found.contest(), member);
        boolean judges = sql.first("select contest_is_judge(?, ?)", row -> row.getBoolean(1), item, member.id())
                .orElse(false);
        if (judges) {
            throw Problem.of(ContestProblem.CONTEST_JUDGE_COMPETES);
        }
        UUID id = insert(item, member);
        audit.record(
                "contest.entered",
                AuditTrail.Subject.of("contest-entry", id, found.contest().union()));
        return entries.require(id);
    }

    private MemberInfo member(@Nullable UUID person) {
        UUID caller = reach.caller().person();
        if (person != null && !person.equals(caller)) {
            return members.require(person, Permission.CONTEST_MANAGE);
        }
        if (caller == null || reach.caller().home() == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        return members.find(caller).orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
    }

    private void requireOpen(ContestRow contest, MemberInfo member) {
        if (!contest.takesEntriesOn(LocalDate.now(clock))) {
            throw Problem.of(ContestProblem.CONTEST_NOT_OPEN);
        }
        if (!tree.lineOf(member.union()).contains(contest.union())) {
            throw Problem.ofFault("/memberId", "NOT_OF_THE_CONTESTS_UNION");
        }
    }

    private UUID insert(UUID item, MemberInfo member) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into contest_entry (id, item_id, person_id, name, member_union_id, status, entered_at)
                values (?, ?, ?, ?, ?, 'ENTERED', ?)
                """,
                id,
                item,
                member.id(),
                member.name(),
                member.union(),
                Instant.now(clock));
        return id;
    }
}
