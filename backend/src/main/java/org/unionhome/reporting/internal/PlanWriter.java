package org.unionhome.reporting.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.event.Events;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.kernel.imports.RowOutcome;

/** Carries rows of a plan file into the database, and takes them out again. */
@ApplicationScoped
class PlanWriter {

    private static final String INSERT =
            """
            insert into plan_item (id, plan_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                   number, section, title, schedule_text, windows)
            select ?, p.id, p.root_id, p.union_id, p.l1, p.l2, p.l3, p.l4, p.l5, p.l6, ?, ?, ?, ?, ?::datemultirange
              from annual_plan p where p.id = ?
            """;
    private static final String CHANGE =
            """
            update plan_item set number = ?, schedule_text = ?, windows = ?::datemultirange, version = ?
             where id = ? and version = ?
            """;
    private final Sql sql;
    private final Events events;
    private final Texts texts;
    private final ObjectMapper json;
    private final Clock clock;

    PlanWriter(Sql sql, Events events, Texts texts, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    void apply(ImportContext context, List<PlannedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        UUID plan = planOf(context, read(rows.get(0)));
        sql.batch(
                INSERT, of(rows, RowOutcome.NEW).map(row -> inserted(plan, row)).toList());
        of(rows, RowOutcome.CHANGED).forEach(row -> {
            PlanRow wanted = read(row);
            var before = Objects.requireNonNull(wanted.before());
            change(
                    row.entity(),
                    wanted.number(),
                    wanted.schedule(),
                    wanted.windows(),
                    before.version() + 1,
                    before.version());
        });
        sql.update(
                "update annual_plan set version = version + 1, updated_at = ? where id = ?", Instant.now(clock), plan);
    }

    /** The plan of that union and year, made when there is none. */
    private UUID planOf(ImportContext context, PlanRow first) {
        var year = Objects.requireNonNull(context.year());
        String title = first.planTitle().isEmpty()
                ? texts.get("reporting", Locale.CHINESE, "plan.title", String.valueOf(year))
                : first.planTitle();
        sql.update(
                """
                insert into annual_plan (id, root_id, union_id, l1, l2, l3, l4, l5, l6, year, title, document_number,
                                         import_id, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?
                  from union_node u where u.id = ?
                on conflict (union_id, year) do nothing
                """,
                Ids.next(),
                year,
                title,
                first.documentNumber(),
                context.importId(),
                Instant.now(clock),
                context.union());
        return sql.first(
                        "select id from annual_plan where union_id = ? and year = ?",
                        row -> Sql.id(row, "id"),
                        context.union(),
                        year)
                .orElseThrow(() -> Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED));
    }

    private Object[] inserted(UUID plan, PlannedRow row) {
        PlanRow item = read(row);
        return new Object[] {
            row.entity(),
            item.number(),
            item.section(),
            item.title(),
            item.schedule(),
            PlanRow.multirange(item.windows()),
            plan
        };
    }

    private void change(
            UUID item, int number, String schedule, List<PlanRow.Window> windows, int version, int expected) {
        int changed = sql.update(CHANGE, number, schedule, PlanRow.multirange(windows), version, item, expected);
        if (changed != 1) {
            throw Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED);
        }
    }

    /** New items go unless activities came from them; changed ones become what they were. */
    void undo(ImportContext context, List<PlannedRow> rows) {
        List<UUID> added = of(rows, RowOutcome.NEW).map(PlannedRow::entity).toList();
        if (!added.isEmpty() && !events.countByPlanItem(added).isEmpty()) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
        of(rows, RowOutcome.CHANGED).forEach(this::restore);
        if (!added.isEmpty()) {
            int gone = sql.update("delete from plan_item where id = any (?) and version = 0", added);
            requireAll(gone, added.size());
        }
        sql.update(
                """
                delete from annual_plan p
                 where p.import_id = ? and not exists (select 1 from plan_item i where i.plan_id = p.id)
                """,
                context.importId());
    }

    private void restore(PlannedRow row) {
        var before = Objects.requireNonNull(read(row).before());
        int present = before.version() + 1;
        String windows = PlanRow.multirange(before.windows());
        requireAll(
                sql.update(CHANGE, before.number(), before.schedule(), windows, present + 1, row.entity(), present), 1);
    }

    private static void requireAll(int done, int wanted) {
        if (done != wanted) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
    }

    private static Stream<PlannedRow> of(List<PlannedRow> rows, RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome);
    }

    private PlanRow read(PlannedRow row) {
        try {
            return json.readValue(row.plan(), PlanRow.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be read", impossible);
        }
    }
}
