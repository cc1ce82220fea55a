package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.condolence.internal.AssignmentPolicy.Given;
import org.unionhome.condolence.internal.UntakenTodos.Untaken;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.membership.OfficeHolders;
import org.unionhome.membership.OfficeHolders.Worker;

/**
 * Each morning gives what nobody took to an officer, by the rule of its union and after as many working days as that says.
 * She is told once, however many they are; it stays hers until somebody assigns it otherwise.
 */
@ApplicationScoped
class AssignUntaken {

    private static final int AT_ONCE = 1000;
    private final UntakenTodos todos;
    private final TodoRules rules;
    private final OfficeHolders offices;
    private final WorkingDays workingDays;
    private final Notices notices;
    private final AuditTrail audit;

    AssignUntaken(
            UntakenTodos todos,
            TodoRules rules,
            OfficeHolders offices,
            WorkingDays workingDays,
            Notices notices,
            AuditTrail audit) {
        this.todos = todos;
        this.rules = rules;
        this.offices = offices;
        this.workingDays = workingDays;
        this.notices = notices;
        this.audit = audit;
    }

    /** How many were given to somebody. */
    int assign(UUID root, LocalDate today) {
        var asked = new Asked(rules.inForce(), today);
        List<Untaken> page;
        UUID after = null;
        do {
            page = todos.page(root, today, after, AT_ONCE);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
            asked.give(page.stream().filter(asked::waitedLongEnough).toList());
        } while (page.size() == AT_ONCE);
        asked.given.forEach((officer, given) -> tell(officer, given, today));
        return asked.given.values().stream().mapToInt(List::size).sum();
    }

    private void tell(UUID officer, List<Untaken> given, LocalDate today) {
        LocalDate first = given.stream()
                .map(Untaken::dueOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        notices.tell(
                List.of(officer),
                Notices.Notice.of(
                        "CARE_TODOS_GIVEN",
                        "/c/today",
                        "care-given:" + officer + ":" + today,
                        Notices.Word.number(given.size()),
                        Notices.Word.day(first)));
    }

    /** Officers of a union who could be given something. */
    private record Officers(List<Worker> leaders, List<Worker> all) {
        Stream<UUID> persons() {
            return Stream.concat(leaders.stream(), all.stream()).map(Worker::person);
        }
    }

    /** One morning: who has how much is counted once, and what is given is added. */
    private final class Asked {

        private final TodoRules.InForce inForce;
        private final LocalDate today;
        private final Map<UUID, Officers> officers = new HashMap<>();
        private final Map<UUID, Integer> open = new HashMap<>();
        private final Map<UUID, List<Untaken>> given = new HashMap<>();

        Asked(TodoRules.InForce inForce, LocalDate today) {
            this.inForce = inForce;
            this.today = today;
        }

        boolean waitedLongEnough(Untaken todo) {
            var rule = inForce.in(todo.union(), TodoKinds.ASSIGNMENT);
            return rule.enabled()
                    && !workingDays
                            .after(todo.since(), rule.assignment().waited())
                            .isAfter(today);
        }

        void give(List<Untaken> due) {
            var fresh = due.stream()
                    .map(Untaken::union)
                    .filter(union -> !officers.containsKey(union))
                    .collect(Collectors.toSet());
            count(fresh.stream().map(this::officersOf).toList());
            due.forEach(this::give);
        }

        private Officers officersOf(UUID union) {
            return officers.computeIfAbsent(union, this::find);
        }

        private Officers find(UUID union) {
            var leaders = offices.workers(union, Role.GROUP_LEADER).stream()
                    .filter(leader -> leader.union().equals(union))
                    .toList();
            return new Officers(leaders, offices.workers(union, Permission.CONDOLENCE_RECORD));
        }

        private void count(Collection<Officers> fresh) {
            var persons = new HashSet<UUID>();
            fresh.forEach(officers -> officers.persons().forEach(persons::add));
            persons.removeAll(open.keySet());
            var has = todos.openOf(persons);
            persons.forEach(person -> open.put(person, has.getOrDefault(person, 0)));
        }

        private void give(Untaken todo) {
            var rule = inForce.in(todo.union(), TodoKinds.ASSIGNMENT).assignment();
            var there = officersOf(todo.union());
            AssignmentPolicy.choose(rule.asked(), todo.person(), there.leaders(), there.all(), open)
                    .filter(chosen -> todos.give(todo, chosen, today, rule.waited()))
                    .ifPresent(chosen -> noted(todo, chosen));
        }

        private void noted(Untaken todo, Given chosen) {
            UUID officer = chosen.worker().person();
            open.merge(officer, 1, Integer::sum);
            given.computeIfAbsent(officer, first -> new ArrayList<>()).add(todo);
            audit.record(
                    "condolence-todo.given-by-rule",
                    AuditTrail.Subject.of("condolence-todo", todo.id(), todo.union()),
                    chosen.by() + " " + officer);
        }
    }
}
