package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.honor.Honors;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Gives the titles of a contest that is being published, and enters them in the register of honours. */
@ApplicationScoped
class GiveTitles {

    private final Titles titles;
    private final Prizes prizes;
    private final Honors honors;
    private final UnionTree tree;
    private final Sql sql;
    private final Clock clock;

    GiveTitles(Titles titles, Prizes prizes, Honors honors, UnionTree tree, Sql sql, Clock clock) {
        this.titles = titles;
        this.prizes = prizes;
        this.honors = honors;
        this.tree = tree;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Problem CONTEST_CONDITION_UNKNOWN, CONTEST_TOO_MANY_PRIZES, HONOR_RECORDED */
    void run(ContestRow contest, List<Standings.Ranked> rankings, boolean withoutPrizes) {
        List<Titled> earned = titles.expected(contest, rankings);
        long unknown = earned.stream()
                .filter(Titled::isUnknown)
                .map(Titled::person)
                .distinct()
                .count();
        if (unknown > 0) {
            throw Problem.of(ContestProblem.CONTEST_CONDITION_UNKNOWN, unknown);
        }
        if (!withoutPrizes) {
            prizes.requireWithin(prizes.count(contest, rankings, earned));
        }
        Map<UUID, TitleRule> rules =
                titles.rulesOf(contest).stream().collect(Collectors.toMap(TitleRule::id, Function.identity()));
        earned.forEach(title -> insert(title, enter(contest, Objects.requireNonNull(rules.get(title.rule())), title)));
    }

    private UUID enter(ContestRow contest, TitleRule rule, Titled title) {
        // a unit that left for another union keeps its own register; the title stays where the contest was
        UUID union = tree.lineOf(title.union()).contains(contest.union()) ? title.union() : contest.union();
        return honors.give(new Honors.Given(
                title.person(),
                union,
                rule.titleFor(title.givenFor()),
                rule.level(),
                LocalDate.now(clock),
                rule.issuer(),
                new Honors.Contest(contest.id(), contest.name())));
    }

    private void insert(Titled title, UUID honor) {
        sql.update(
                """
                insert into contest_title (id, contest_id, rule_id, item_id, given_for, person_id, name, member_union_id,
                                           numbers, rank, tied, honor_id)
                values (?, ?, ?, ?::uuid, ?::text, ?, ?, ?, ?::int[], ?, ?, ?)
                """,
                Ids.next(),
                title.contest(),
                title.rule(),
                title.item(),
                title.givenFor(),
                title.person(),
                title.name(),
                title.union(),
                title.numbers(),
                title.rank(),
                title.tied(),
                honor);
    }
}
