package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;
import org.unionhome.organization.UnionsOnADay;
import org.unionhome.policy.ElectionRules;

/** Where re-election stands in every union of a subtree. A few statements, whatever its size. */
@ApplicationScoped
class CommitteeBoard {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Unions unions;
    private final UnionsOnADay past;
    private final CommitteeJudge judge;
    private final MemberCounts counts;
    private final Cursors cursors;
    private final Clock clock;

    CommitteeBoard(
            Sql sql,
            CurrentActor current,
            Scope scope,
            Unions unions,
            UnionsOnADay past,
            CommitteeJudge judge,
            MemberCounts counts,
            Cursors cursors,
            Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.unions = unions;
        this.past = past;
        this.judge = judge;
        this.counts = counts;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** What is asked of the board. */
    record Wanted(UUID union, CommitteeKind kind, @Nullable Integer year, ReelectionPolicy.@Nullable State state) {}

    /** @param day the day whose state is shown: today, or the last of a year gone by */
    record Board(int year, LocalDate day, Map<ReelectionPolicy.State, Integer> counts, Slice<Line> lines) {}

    record Line(
            UnionInfo union,
            ReelectionPolicy.State state,
            MemberCount members,
            boolean required,
            @Nullable CommitteeRow latest,
            List<Integer> alarmDays) {}

    Board show(Wanted wanted, int limit, @Nullable String cursor) {
        LocalDate today = LocalDate.now(clock);
        int year = wanted.year() == null ? today.getYear() : wanted.year();
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = today.isAfter(end) ? end : today;
        scope.requireOn(current.get(), Permission.COMMITTEE_READ, wanted.union(), day);
        String list = "committee-board|" + wanted + "|" + day;
        long skip = cursors.decode(list, cursor).stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        List<Line> all = lines(wanted, year, day);
        List<Line> page = all.stream()
                .filter(line -> wanted.state() == null || line.state() == wanted.state())
                .skip(skip)
                .limit(limit + 1L)
                .toList();
        return new Board(year, day, tally(all), Slice.of(page, limit, last -> cursors.encode(list, skip + limit)));
    }

    /** A year gone by is shown with the unions and members of its last day, whatever became of them. */
    private List<Line> lines(Wanted wanted, int year, LocalDate day) {
        boolean gone = year < LocalDate.now(clock).getYear();
        List<UnionInfo> subtree = gone ? past.subtree(wanted.union(), day) : unions.subtree(wanted.union());
        ElectionRules rules = judge.rules(wanted.union());
        Map<UUID, CommitteeRow> latest = latest(subtree, wanted.kind(), day);
        Map<UUID, MemberCount> members = counts.inSubtree(subtree, day);
        return subtree.stream()
                .filter(union -> rules.unionKinds().value().contains(union.kind()))
                .map(union -> line(
                        union,
                        latest.get(union.id()),
                        members.getOrDefault(union.id(), MemberCount.NONE),
                        rules,
                        new Judged(wanted.kind(), year, day)))
                .toList();
    }

    private static Line line(
            UnionInfo union,
            @Nullable CommitteeRow committee,
            MemberCount members,
            ElectionRules rules,
            Judged judged) {
        List<Integer> alarms = rules.alarmDays().value();
        var term = committee == null ? null : committee.term();
        return new Line(
                union,
                ReelectionPolicy.judge(term, judged.year(), judged.day(), alarms),
                members,
                CommitteePolicy.required(judged.kind(), members, rules),
                committee,
                alarms);
    }

    private Map<UUID, CommitteeRow> latest(List<UnionInfo> subtree, CommitteeKind kind, LocalDate day) {
        String select = "select distinct on (c.union_id) " + CommitteeRow.COLUMNS
                + """
                    from committee c
                   where c.union_id = any (?::uuid[]) and c.kind = ? and lower(c.period) <= ?::date
                   order by c.union_id, lower(c.period) desc
                  """;
        var ids = subtree.stream().map(UnionInfo::id).toList();
        return sql.list(select, CommitteeRow::read, ids, kind, day).stream()
                .collect(Collectors.toMap(CommitteeRow::union, Function.identity()));
    }

    private static Map<ReelectionPolicy.State, Integer> tally(List<Line> lines) {
        var tally = new EnumMap<ReelectionPolicy.State, Integer>(ReelectionPolicy.State.class);
        for (var state : ReelectionPolicy.State.values()) {
            tally.put(state, 0);
        }
        lines.forEach(line -> tally.merge(line.state(), 1, Integer::sum));
        return tally;
    }

    private record Judged(CommitteeKind kind, int year, LocalDate day) {}
}
