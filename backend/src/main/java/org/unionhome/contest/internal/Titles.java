package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.honor.Honors;
import org.unionhome.kernel.Sql;

/** Reads of the title rules of contests, where they lead, and what they gave. */
@ApplicationScoped
class Titles {

    private final Sql sql;
    private final Contests contests;
    private final Judging judging;
    private final TitleTrial trial;
    private final ContestReach reach;
    private final Honors honors;

    Titles(Sql sql, Contests contests, Judging judging, TitleTrial trial, ContestReach reach, Honors honors) {
        this.sql = sql;
        this.contests = contests;
        this.judging = judging;
        this.trial = trial;
        this.reach = reach;
        this.honors = honors;
    }

    /** In their order; of many contests in one statement. */
    Map<UUID, List<TitleRule>> rulesOf(Collection<UUID> contests) {
        return contests.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                TitleRule.ALL + " where r.contest_id = any (?) order by r.position",
                                row -> Map.entry(Sql.id(row, "contest_id"), TitleRule.read(row)),
                                contests)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<TitleRule> rulesOf(ContestRow contest) {
        return rulesOf(List.of(contest.id())).getOrDefault(contest.id(), List.of());
    }

    /** What the caller earned, by contest; of many contests in one statement. */
    Map<UUID, List<Titled>> earned(Collection<UUID> contests) {
        UUID person = reach.caller().person();
        return person == null || contests.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                Titled.ALL
                                        + " where t.person_id = ? and t.contest_id = any (?) order by r.position, t.id",
                                Titled::read,
                                person,
                                contests)
                        .stream()
                        .collect(Collectors.groupingBy(Titled::contest));
    }

    /** Once published as given, before by the sheets so far; for who conducts the contest. */
    List<Titled> of(ContestRow contest, List<Standings.Ranked> rankings) {
        return contest.state() == ContestRow.State.PUBLISHED ? given(contest) : expected(contest, rankings);
    }

    /** Where the rules lead by a ranking. */
    List<Titled> expected(ContestRow contest, List<Standings.Ranked> rankings) {
        List<TitleRule> rules = rulesOf(contest);
        return rules.isEmpty() ? List.of() : trial.of(contest, rules, rankings);
    }

    /** Three statements for each item. */
    List<Standings.Ranked> rankings(ContestRow contest) {
        return contests.itemsOf(List.of(contest.id())).getOrDefault(contest.id(), List.of()).stream()
                .map(item -> new Standings.Ranked(item, judging.ranking(new Contests.Found(contest, item))))
                .toList();
    }

    private List<Titled> given(ContestRow contest) {
        return sql.list(
                Titled.ALL
                        + """
                          left join contest_item i on i.id = t.item_id
                         where t.contest_id = ? order by r.position, i.position, t.given_for, t.rank, t.id
                        """,
                Titled::read,
                contest.id());
    }

    /** The honours among them that were taken back in the register. */
    Set<UUID> takenBack(Collection<Titled> titles) {
        return honors.takenBack(
                titles.stream().map(Titled::honor).filter(Objects::nonNull).toList());
    }
}
