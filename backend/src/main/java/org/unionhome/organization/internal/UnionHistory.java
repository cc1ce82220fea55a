package org.unionhome.organization.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.UnionsOnADay;

/**
 * What unions were on earlier days. Like the tree in memory it is read in the name of the platform; whoever asks checks
 * the caller's scope first.
 */
@ApplicationScoped
class UnionHistory implements UnionsOnADay {

    private static final String FOREST =
            """
            select union_id as id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6
              from union_history
             where root_id = any (?::uuid[]) and period @> ?::date and status = 'ACTIVE'
             order by level, code
            """;
    private static final String STATES =
            """
            select h.code, h.name, h.kind, h.status, h.parent_id, h.employer_id, h.division_code,
                   lower(h.period) as since, upper(h.period) as until,
                   (select p.name from union_history p
                     where p.union_id = h.parent_id and p.period && h.period
                     order by p.period desc limit 1) as parent_name
              from union_history h
             where h.union_id = ?
             order by h.period desc
            """;
    private static final String NAME_CHANGES =
            """
            select h.union_id, max(lower(h.period)) as since
              from union_history h
              join union_history b on b.union_id = h.union_id and upper(b.period) = lower(h.period)
             where h.union_id = any (?::uuid[]) and b.name <> h.name
             group by h.union_id
            """;
    /** A year's report looks at a few days again and again; a tree of 5,000 unions takes some two megabytes. */
    private static final int DAYS_HELD = 8;

    private final UnionsInMemory unions;
    private final Sql sql;
    private final ActingAs acting;
    private final Cache<Asked, UnionForest> held =
            Caffeine.newBuilder().maximumSize(DAYS_HELD).build();

    UnionHistory(UnionsInMemory unions, Sql sql, ActingAs acting) {
        this.unions = unions;
        this.sql = sql;
        this.acting = acting;
    }

    /**
     * The whole trees under some roots as they stood on a day. One short statement, which asks whether the tree changed
     * since they were read; one more when it did, for an act may be dated back.
     */
    UnionForest asOf(LocalDate day, Collection<UUID> roots) {
        var asked = new Asked(day, Set.copyOf(roots));
        long present = unions.presentVersion();
        return held.asMap()
                .compute(
                        asked,
                        (any, known) -> known != null && known.version() == present ? known : read(asked, present));
    }

    /** @param version read before the rows: what is committed in between is read once more next time */
    private UnionForest read(Asked asked, long version) {
        List<UnionInfo> found = acting.system(
                SystemActor.TREE, () -> sql.list(FOREST, UnionsInMemory::read, asked.roots(), asked.day()));
        return new UnionForest(version, found, Set.of(), Map.of(), Map.of());
    }

    @Override
    public List<UnionInfo> subtree(UUID top, LocalDate day) {
        return unions.find(top)
                .map(union -> asOf(day, List.of(union.root())).subtree(top))
                .orElse(List.of());
    }

    /** The newest first. */
    List<UnionState> statesOf(UUID union) {
        return acting.system(SystemActor.TREE, () -> sql.list(STATES, UnionState::read, union));
    }

    /** First day of the newest name, when another went before it. One statement. */
    Optional<LocalDate> lastChangeOfName(UUID union) {
        return Optional.ofNullable(lastChangesOfName(List.of(union)).get(union));
    }

    /** The same for several unions in one statement; those that kept their name are absent. */
    Map<UUID, LocalDate> lastChangesOfName(Collection<UUID> unions) {
        return sql
                .list(
                        NAME_CHANGES,
                        row -> Map.entry(
                                Sql.id(row, "union_id"), row.getDate("since").toLocalDate()),
                        unions)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Asked(LocalDate day, Set<UUID> roots) {}
}
