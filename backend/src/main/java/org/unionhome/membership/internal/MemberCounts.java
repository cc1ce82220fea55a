package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** How many active members unions have; retained members do not count. */
@ApplicationScoped
class MemberCounts {

    private final Sql sql;
    private final Unions unions;
    private final Clock clock;

    MemberCounts(Sql sql, Unions unions, Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.clock = clock;
    }

    /** One statement. */
    MemberCount of(UUID union) {
        return inSubtree(unions.require(union)).getOrDefault(union, MemberCount.NONE);
    }

    /** Of the union and of each one below it, its own subtree included. One statement. */
    Map<UUID, MemberCount> inSubtree(UnionInfo top) {
        return on(LocalDate.now(clock), top, unions::find);
    }

    /**
     * The same on an earlier day.
     *
     * @param then the subtree as it stood on that day, its top first
     */
    Map<UUID, MemberCount> inSubtree(List<UnionInfo> then, LocalDate day) {
        Map<UUID, UnionInfo> known = then.stream().collect(Collectors.toMap(UnionInfo::id, Function.identity()));
        return then.isEmpty() ? Map.of() : on(day, then.get(0), id -> Optional.ofNullable(known.get(id)));
    }

    private Map<UUID, MemberCount> on(LocalDate day, UnionInfo top, Function<UUID, Optional<UnionInfo>> find) {
        var counts = new HashMap<UUID, MemberCount>();
        for (Direct direct : direct(top, day)) {
            var line = find.apply(direct.union()).map(UnionInfo::line).orElse(List.of());
            line.stream()
                    .skip(top.level() - 1L)
                    .forEach(above -> counts.merge(above, direct.count(), MemberCount::plus));
        }
        return counts;
    }

    private List<Direct> direct(UnionInfo top, LocalDate day) {
        return sql.list(
                """
                select m.union_id, count(*) as members, count(*) filter (where m.sex = 'FEMALE') as women
                  from membership m
                 where m.l%d = ? and m.status = 'ACTIVE' and m.period @> ?::date
                 group by m.union_id
                """
                        .formatted(top.level()),
                row -> new Direct(Sql.id(row, "union_id"), new MemberCount(row.getInt("members"), row.getInt("women"))),
                top.id(),
                day);
    }

    private record Direct(UUID union, MemberCount count) {}
}
