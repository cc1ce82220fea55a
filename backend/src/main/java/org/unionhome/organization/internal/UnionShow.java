package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.Headcount;
import org.unionhome.organization.UnionInfo;

/**
 * One union with all that is known of it, today or as of an earlier day. Reads the row and not the tree in memory, so
 * that the transaction that changed it sees its own change.
 */
@ApplicationScoped
class UnionShow {

    private static final String PLACE =
            "n.root_id, n.parent_id, n.code, n.name, n.kind, n.level, n.l1, n.l2, n.l3, n.l4, n.l5, n.l6, ";
    private static final String TODAY =
            """
            select n.id, %s n.employer_id, e.name as employer_name,
                   n.division_code, n.status, n.valid_from as since, n.version, n.updated_at
              from union_node n
              left join employer e on e.id = n.employer_id
             where n.id = ?
            """
                    .formatted(PLACE);
    private static final String EARLIER =
            """
            select n.union_id as id, %s n.employer_id, e.name as employer_name,
                   n.division_code, n.status, lower(n.period) as since, u.version, u.updated_at
              from union_history n
              join union_node u on u.id = n.union_id
              left join employer e on e.id = n.employer_id
             where n.union_id = ? and n.period @> ?::date and n.status = 'ACTIVE'
            """
                    .formatted(PLACE);
    private static final String COUNTS =
            """
            select count(*) filter (where k.basic), count(distinct b.employer_id)
              from %s b
              join union_kind k on k.code = b.kind
             where b.l%d = ? and b.status = 'ACTIVE' %s
            """;
    private static final String RELATED =
            """
            select distinct predecessor_id, successor_id
              from union_succession
             where (predecessor_id = ? or successor_id = ?) and on_day <= ?::date
            """;
    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);
    private final UnionsInMemory unions;
    private final UnionHistory history;
    private final CurrentActor current;
    private final Scope scope;
    private final Sql sql;
    private final ActingAs acting;
    private final Headcount headcount;

    UnionShow(
            UnionsInMemory unions,
            UnionHistory history,
            CurrentActor current,
            Scope scope,
            Sql sql,
            ActingAs acting,
            Headcount headcount) {
        this.unions = unions;
        this.history = history;
        this.current = current;
        this.scope = scope;
        this.sql = sql;
        this.acting = acting;
        this.headcount = headcount;
    }

    /** Within the caller's scope; a day on which it did not exist is not found. */
    Shown show(UUID id, @Nullable LocalDate asOf) {
        if (asOf == null) {
            scope.require(current.get(), Permission.UNION_READ, id);
            return fresh(id);
        }
        scope.requireOn(current.get(), Permission.UNION_READ, id, asOf);
        return earlier(id, asOf);
    }

    /** As the running transaction sees it; for who was already found to be allowed. Four statements. */
    Shown fresh(UUID id) {
        Row row = found(sql.first(TODAY, Row::read, id));
        UnionInfo union = row.union();
        return new Shown(
                union,
                above(union, unions.forest()),
                headcount.activeMembers(union),
                counts(COUNTS.formatted("union_node", union.level(), ""), id),
                row.details(),
                related(id, FAR_AHEAD));
    }

    /** Like the whole history read in the name of the platform: the caller had it in scope then, if not today. */
    private Shown earlier(UUID id, LocalDate day) {
        Row row = found(acting.system(SystemActor.TREE, () -> sql.first(EARLIER, Row::read, id, day)));
        UnionForest forest = history.asOf(day, List.of(row.union().root()));
        UnionInfo union = forest.find(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        return new Shown(
                union,
                above(union, forest),
                headcount.activeMembersOn(union, day),
                counts(COUNTS.formatted("union_history", union.level(), "and b.period @> ?::date"), id, day),
                row.details(),
                related(id, day));
    }

    private static Row found(Optional<Row> row) {
        return row.orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private static List<UnionInfo> above(UnionInfo union, UnionForest forest) {
        return union.line().stream()
                .filter(id -> !id.equals(union.id()))
                .flatMap(id -> forest.find(id).stream())
                .toList();
    }

    private Related related(UUID id, LocalDate day) {
        List<UUID[]> all = sql.list(
                RELATED, row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)}, id, id, day);
        return new Related(
                all.stream().filter(two -> two[1].equals(id)).map(two -> two[0]).toList(),
                all.stream().filter(two -> two[0].equals(id)).map(two -> two[1]).toList());
    }

    private Counts counts(String statement, Object... values) {
        return sql.first(statement, row -> new Counts(row.getInt(1), row.getInt(2)), values)
                .orElse(new Counts(0, 0));
    }

    /** Of a subtree; employers each once. */
    record Counts(int basicUnions, int employers) {}

    record Shown(
            UnionInfo union,
            List<UnionInfo> above,
            int memberCount,
            Counts counts,
            UnionDetails details,
            Related related) {}

    /** Unions out of which it came, and those that took its place or were split off, up to the day. */
    record Related(List<UUID> predecessors, List<UUID> successors) {}

    private record Row(UnionInfo union, UnionDetails details) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(UnionsInMemory.read(row), UnionDetails.read(row));
        }
    }
}
