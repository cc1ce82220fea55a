package org.unionhome.membership.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.kernel.imports.RowOutcome;

/** Writes planned rows of a roster, and takes them back; a handful of statements for a batch, whatever its size. */
@ApplicationScoped
class RosterWriter {

    private final Sql sql;
    private final RosterStore store;
    private final RosterRecords records;
    private final RosterStandings standings;
    private final ObjectMapper json;

    RosterWriter(Sql sql, RosterStore store, RosterRecords records, RosterStandings standings, ObjectMapper json) {
        this.sql = sql;
        this.store = store;
        this.records = records;
        this.standings = standings;
        this.json = json;
    }

    void apply(ImportContext context, List<PlannedRow> rows) {
        var steps = rows.stream().map(this::step).toList();
        insert(
                context,
                steps.stream().filter(step -> step.outcome() == RowOutcome.NEW).toList());
        var known =
                steps.stream().filter(step -> step.outcome() != RowOutcome.NEW).toList();
        var updates = known.stream().map(step -> records.applied(step.plan())).toList();
        persons(updates, ProblemCode.IMPORT_PREVIEW_CHANGED);
        memberships(present(known, updates), ProblemCode.IMPORT_PREVIEW_CHANGED);
        standings.follow(context, following(known));
    }

    /** Those whose present standing stays. */
    private static List<PersonUpdate> present(List<Step> steps, List<PersonUpdate> updates) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).plan().follow() == null)
                .mapToObj(updates::get)
                .toList();
    }

    private static List<RosterPlan> following(List<Step> steps) {
        return steps.stream()
                .map(Step::plan)
                .filter(plan -> plan.follow() != null)
                .toList();
    }

    private void insert(ImportContext context, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        int unnumbered = (int)
                steps.stream().filter(step -> step.plan().memberNo() == null).count();
        Deque<String> numbers = numbers(context.root(), unnumbered);
        var persons = new ArrayList<Object[]>();
        var memberships = new ArrayList<Object[]>();
        for (Step step : steps) {
            RosterPlan plan = step.plan();
            String number = plan.memberNo() == null ? numbers.removeFirst() : plan.memberNo();
            persons.add(records.person(step.person(), context.root(), plan));
            memberships.add(records.membership(step.person(), context, plan, number));
        }
        sql.batch(RosterRecords.INSERT_PERSON, persons);
        sql.batch(RosterRecords.INSERT_MEMBERSHIP, memberships);
    }

    private Deque<String> numbers(UUID root, int wanted) {
        return wanted == 0
                ? new ArrayDeque<>()
                : new ArrayDeque<>(
                        sql.list("select n from next_member_numbers(?, ?) n", row -> row.getString(1), root, wanted));
    }

    private void persons(List<PersonUpdate> updates, ProblemCode otherwise) {
        if (!updates.isEmpty() && sql.update(RosterRecords.UPDATE_PERSONS, write(updates)) != updates.size()) {
            throw Problem.of(otherwise);
        }
    }

    private void memberships(List<PersonUpdate> updates, ProblemCode otherwise) {
        if (!updates.isEmpty() && sql.update(RosterRecords.UPDATE_MEMBERSHIPS, write(updates)) != updates.size()) {
            throw Problem.of(otherwise);
        }
    }

    /** Every member must still be as the import left her. */
    void undo(ImportContext context, List<PlannedRow> rows) {
        var steps = rows.stream().map(this::step).toList();
        Map<UUID, RosterEntry> present = store
                .entries(steps.stream().map(Step::person).toList())
                .stream()
                .collect(Collectors.toMap(RosterEntry::person, Function.identity()));
        steps.forEach(step -> requireAsLeft(context, step, present.get(step.person())));
        var known =
                steps.stream().filter(step -> step.outcome() != RowOutcome.NEW).toList();
        var restored = known.stream()
                .map(step -> records.restored(
                        Objects.requireNonNull(step.plan().before()),
                        Objects.requireNonNull(present.get(step.person()))))
                .toList();
        persons(restored, ProblemCode.IMPORT_BUILT_UPON);
        memberships(present(known, restored), ProblemCode.IMPORT_BUILT_UPON);
        standings.takeBack(context, following(known));
        remove(context, steps);
    }

    private static void requireAsLeft(ImportContext context, Step step, @Nullable RosterEntry entry) {
        boolean asLeft = entry != null && entry.content().equals(step.plan().after());
        boolean ownStanding = step.plan().follow() == null
                || (entry != null && context.importId().equals(entry.importId()));
        if (!asLeft || !ownStanding) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
    }

    private void remove(ImportContext context, List<Step> steps) {
        var created = steps.stream()
                .filter(step -> step.outcome() == RowOutcome.NEW)
                .map(Step::person)
                .toList();
        if (created.isEmpty()) {
            return;
        }
        int gone = sql.update(RosterRecords.DELETE_CREATED, created, context.importId());
        if (gone != created.size()) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
    }

    private Step step(PlannedRow row) {
        try {
            return new Step(row.entity(), row.outcome(), json.readValue(row.plan(), RosterPlan.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be read", impossible);
        }
    }

    private String write(Object updates) {
        try {
            return json.writeValueAsString(updates);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("updates cannot be written", impossible);
        }
    }

    private record Step(UUID person, RowOutcome outcome, RosterPlan plan) {}
}
