package org.unionhome.organization.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.kernel.imports.RowOutcome;

/** Writes planned unions into the tree, parents first, and takes them out again, children first. */
@ApplicationScoped
class UnionWriter {

    private static final int LEVELS = 6;
    private static final String INSERT =
            """
            insert into union_node (id, root_id, parent_id, code, name, kind, level, import_id,
                                    l1, l2, l3, l4, l5, l6)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    UnionWriter(Sql sql, ObjectMapper json, Clock clock) {
        this.clock = clock;
        this.sql = sql;
        this.json = json;
    }

    void apply(ImportContext context, List<PlannedRow> rows) {
        List<Step> steps = rows.stream().map(this::step).toList();
        Map<UUID, List<UUID>> lines = lines(context);
        Map<String, UUID> idsByCode = new HashMap<>();
        var inserts = new ArrayList<Object[]>();
        steps.stream()
                .filter(step -> step.row().outcome() == RowOutcome.NEW)
                .sorted(Comparator.comparingInt(step -> step.plan().level()))
                .forEach(step -> inserts.add(insert(context, step, lines, idsByCode)));
        sql.batch(INSERT, inserts);
        steps.stream()
                .filter(step -> step.row().outcome() == RowOutcome.CHANGED)
                .forEach(step -> change(
                        step.row().entity(),
                        before(step.plan()),
                        after(step.plan()),
                        ProblemCode.IMPORT_PREVIEW_CHANGED));
    }

    private static Object[] insert(
            ImportContext context, Step step, Map<UUID, List<UUID>> lines, Map<String, UUID> idsByCode) {
        UnionPlan plan = step.plan();
        UUID id = step.row().entity();
        UUID parent = plan.parentId() == null ? idsByCode.get(plan.parentCode()) : plan.parentId();
        var line = new ArrayList<>(Optional.ofNullable(lines.get(parent))
                .orElseThrow(() -> Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED)));
        line.add(id);
        lines.put(id, line);
        idsByCode.put(plan.code(), id);
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(
                values,
                id,
                context.root(),
                parent,
                plan.code(),
                plan.name(),
                plan.kind(),
                line.size(),
                context.importId());
        for (int level = 0; level < LEVELS; level++) {
            values.add(level < line.size() ? line.get(level) : null);
        }
        return values.toArray();
    }

    private Map<UUID, List<UUID>> lines(ImportContext context) {
        var lines = new HashMap<UUID, List<UUID>>();
        sql.list(
                        """
                        select id, array_remove(array[l1, l2, l3, l4, l5, l6], null) as line
                          from union_node
                         where root_id = ?
                        """,
                        row -> Map.entry(Sql.id(row, "id"), List.of((UUID[])
                                row.getArray("line").getArray())),
                        context.root())
                .forEach(entry -> lines.put(entry.getKey(), entry.getValue()));
        return lines;
    }

    /** Deepest first, so that nothing is taken away below something else of the same file. */
    void undo(List<PlannedRow> rows) {
        rows.stream()
                .map(this::step)
                .sorted(Comparator.comparingInt((Step step) -> step.plan().level())
                        .reversed())
                .forEach(this::undo);
    }

    private void undo(Step step) {
        UUID id = step.row().entity();
        if (step.row().outcome() == RowOutcome.CHANGED) {
            change(id, after(step.plan()), before(step.plan()), ProblemCode.IMPORT_BUILT_UPON);
            return;
        }
        int gone = sql.update(
                "delete from union_node where id = ? and name = ?",
                id,
                step.plan().name());
        if (gone == 0) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
    }

    private void change(UUID id, UnionPlan.Before from, UnionPlan.Before to, ProblemCode otherwise) {
        int changed = sql.update(
                """
                update union_node
                   set name = ?, valid_from = greatest(valid_from, ?::date),
                       version = version + 1, updated_at = now()
                 where id = ? and name = ?
                """,
                to.name(),
                LocalDate.now(clock),
                id,
                from.name());
        if (changed == 0) {
            throw Problem.of(otherwise);
        }
    }

    private static UnionPlan.Before before(UnionPlan plan) {
        return Optional.ofNullable(plan.before()).orElseThrow();
    }

    private static UnionPlan.Before after(UnionPlan plan) {
        return new UnionPlan.Before(plan.name());
    }

    private Step step(PlannedRow row) {
        try {
            return new Step(row, json.readValue(row.plan(), UnionPlan.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be read", impossible);
        }
    }

    private record Step(PlannedRow row, UnionPlan plan) {}
}
