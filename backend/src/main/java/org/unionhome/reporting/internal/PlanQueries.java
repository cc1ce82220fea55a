package org.unionhome.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.event.Events;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Reads of annual plans: of the caller's own union and those above it, and of the subtrees where she holds office. */
@ApplicationScoped
class PlanQueries {

    private static final String PLAN =
            """
            select p.id, p.union_id, p.year, p.title, p.document_number, p.version,
                   (select count(*) from plan_item i where i.plan_id = p.id) as items
              from annual_plan p
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final Events events;
    private final Cursors cursors;

    PlanQueries(Sql sql, CurrentActor current, Scope scope, UnionTree tree, Events events, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.events = events;
        this.cursors = cursors;
    }

    record Plan(UUID id, UUID union, int year, String title, @Nullable String documentNumber, int version, int items) {}

    /** A plan with its items and how many activities the caller can see came from each. */
    record Full(Plan plan, List<PlanItems.Item> items, Map<UUID, Integer> eventCounts) {}

    /** One statement, the latest year first. */
    Slice<Plan> list(@Nullable Integer year, int limit, @Nullable String cursor) {
        Actor actor = current.get();
        String list = "plans|" + year;
        List<String> position = cursors.decode(list, cursor);
        Integer beforeYear = position.isEmpty() ? null : Integer.valueOf(position.get(0));
        UUID afterId = position.isEmpty() ? null : UUID.fromString(position.get(1));
        var values = new ArrayList<@Nullable Object>();
        values.add(actor.lineage());
        var subtrees = scope.subtrees(actor, Permission.PLAN_READ, null);
        subtrees.forEach(subtree -> values.add(subtree.top()));
        String offices = subtrees.stream()
                .map(subtree -> " or p." + subtree.column() + " = ?")
                .collect(Collectors.joining());
        values.addAll(java.util.Arrays.asList(year, year, beforeYear, beforeYear, beforeYear, afterId, limit + 1));
        List<Plan> rows = sql.list(
                PLAN + " where (p.union_id = any (?::uuid[])" + offices
                        + """
                        ) and (?::int is null or p.year = ?)
                          and (?::int is null or p.year < ? or (p.year = ?::int and p.id > ?::uuid))
                        order by p.year desc, p.id
                        limit ?
                        """,
                PlanQueries::plan,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.year(), last.id()));
    }

    /** Three statements. @throws Problem NOT_FOUND */
    Full show(UUID id) {
        Plan plan = sql.first(PLAN + " where p.id = ?", PlanQueries::plan, id)
                .filter(found -> visible(found.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        List<PlanItems.Item> items = sql.list(
                "select " + PlanItems.COLUMNS + " from plan_item i where i.plan_id = ? order by i.number, i.id",
                PlanItems::read,
                id);
        var counts =
                events.countByPlanItem(items.stream().map(PlanItems.Item::id).toList());
        return new Full(plan, items, counts);
    }

    /** @throws Problem NOT_FOUND */
    PlanItems.Item item(UUID id) {
        return sql.first("select " + PlanItems.COLUMNS + " from plan_item i where i.id = ?", PlanItems::read, id)
                .filter(found -> visible(found.union()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** How many activities the caller can see came from an item. */
    int eventsOf(UUID item) {
        return events.countByPlanItem(List.of(item)).getOrDefault(item, 0);
    }

    private boolean visible(UUID union) {
        return current.get().lineage().contains(union) || scope.allows(current.get(), Permission.PLAN_READ, union);
    }

    /** Whether the caller organises in the plan's union, above it or below it. */
    boolean schedulable(UUID union) {
        return current.get().topsFor(Permission.EVENT_MANAGE).stream()
                .anyMatch(top ->
                        tree.lineOf(top).contains(union) || tree.lineOf(union).contains(top));
    }

    /** Whether the caller may say what came of the plan's items. */
    boolean changeable(UUID union) {
        return scope.allows(current.get(), Permission.EVENT_MANAGE, union);
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("document_number"),
                row.getInt("version"),
                row.getInt("items"));
    }
}
