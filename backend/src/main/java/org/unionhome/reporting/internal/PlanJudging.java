package org.unionhome.reporting.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowChange;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;

/** What each row of a plan file would do. An item is the same when its section and title are. */
final class PlanJudging {

    private final Year year;
    private final Map<String, PlanItems.Item> existing;
    private final ObjectMapper json;

    PlanJudging(ImportContext context, List<PlanItems.Item> existing, ObjectMapper json) {
        this.year = Year.of(Objects.requireNonNull(context.year()));
        this.existing = existing.stream()
                .collect(Collectors.toMap(item -> key(item.section(), item.title()), Function.identity()));
        this.json = json;
    }

    List<Verdict> judge(List<InputRow> rows) {
        return rows.stream().map(this::judge).toList();
    }

    private Verdict judge(InputRow row) {
        String title = chinese(row.text(PlanImport.TITLE.name()));
        String section = chinese(row.text(PlanImport.SECTION.name()));
        String schedule = row.text(PlanImport.SCHEDULE.name());
        var keys = List.of(key(section, title));
        if (schedule.isEmpty()) {
            return Verdict.wrong(title, List.of(RowIssue.error("schedule", "SCHEDULE_MISSING")), keys);
        }
        Optional<List<DateWindow>> windows = ScheduleGrammar.parse(schedule, year);
        if (windows.isEmpty()) {
            return Verdict.wrong(title, List.of(RowIssue.error("schedule", "SCHEDULE_UNKNOWN", schedule)), keys);
        }
        var item = existing.get(key(section, title));
        var plan = new PlanRow(
                Integer.parseInt(row.text(PlanImport.NUMBER.name())),
                section,
                title,
                schedule,
                windows.get().stream().map(PlanRow.Window::of).toList(),
                row.text(PlanImport.PLAN_TITLE.name()),
                row.has(PlanImport.DOCUMENT_NUMBER.name()) ? row.text(PlanImport.DOCUMENT_NUMBER.name()) : null,
                item == null ? null : before(item));
        return verdict(plan, item, keys);
    }

    private Verdict verdict(PlanRow plan, PlanItems.@Nullable Item item, List<String> keys) {
        var changes = changes(plan, item);
        if (item == null) {
            return new Verdict(plan.title(), RowOutcome.NEW, null, List.of(), changes, keys, write(plan));
        }
        var outcome = changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        return new Verdict(plan.title(), outcome, item.id(), List.of(), changes, keys, write(plan));
    }

    private static PlanRow.Before before(PlanItems.Item item) {
        return new PlanRow.Before(
                item.number(),
                item.schedule(),
                item.windows().stream().map(PlanRow.Window::of).toList(),
                item.version());
    }

    private static List<RowChange> changes(PlanRow plan, PlanItems.@Nullable Item item) {
        var changes = new ArrayList<RowChange>();
        if (item == null && !plan.section().isEmpty()) {
            changes.add(new RowChange("section", null, plan.section()));
        }
        if (item == null || !item.schedule().equals(plan.schedule())) {
            changes.add(new RowChange("schedule", item == null ? null : item.schedule(), plan.schedule()));
        }
        if (item != null && item.number() != plan.number()) {
            changes.add(new RowChange("number", String.valueOf(item.number()), String.valueOf(plan.number())));
        }
        return changes;
    }

    private static String key(String section, String title) {
        return section + '\u001f' + title;
    }

    /** Between Chinese characters a comma is a Chinese one. */
    private static String chinese(String text) {
        return text.replaceAll("(?<=[\\p{IsHan}”》）]),", "，").replaceAll("(?<=\\p{IsHan}):", "：");
    }

    private String write(PlanRow plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }
}
