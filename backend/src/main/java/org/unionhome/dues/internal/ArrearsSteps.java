package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.ArrearsRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Policies;

/**
 * Finds what is to be done about arrears: a reminder, then a talk, then the question to the committee. Each step waits until
 * the one before was done; the question is raised only with both on record.
 */
@ApplicationScoped
class ArrearsSteps {

    private static final String REMINDER = "REMINDER";
    private static final String TALK = "TALK";
    private final Sql sql;
    private final Policies policies;
    private final DuesLock lock;
    private final ArrearsNotices notices;

    ArrearsSteps(Sql sql, Policies policies, DuesLock lock, ArrearsNotices notices) {
        this.sql = sql;
        this.policies = policies;
        this.lock = lock;
        this.notices = notices;
    }

    /** What was found, and where. */
    record Found(UUID id, UUID union) {}

    void find(UUID root, LocalDate today) {
        lock.take(root);
        sql.update(ArrearsSql.NOTHING_TO_REMIND, root);
        sql.update(ArrearsSql.NOTHING_TO_DECIDE, root);
        var reminders = new ArrayList<Found>();
        var talks = new ArrayList<Found>();
        var cases = new ArrayList<Found>();
        ruled(root, today).forEach((rules, unions) -> {
            var look = new Look(root, today, rules, unions);
            reminders.addAll(remind(look, rules.reminder(), REMINDER, null));
            talks.addAll(remind(look, rules.talk(), TALK, REMINDER));
            cases.addAll(raise(look));
        });
        notices.told(root, today, reminders, talks, cases);
    }

    /** Unions in which something is owed, by what rules them. */
    private Map<ArrearsRules, List<UUID>> ruled(UUID root, LocalDate today) {
        var ruled = new HashMap<ArrearsRules, List<UUID>>();
        sql.list(ArrearsSql.UNIONS, row -> Sql.id(row, "union_id"), today, root)
                .forEach(union -> policies.arrearsIn(union, today)
                        .ifPresent(rules -> ruled.computeIfAbsent(rules, any -> new ArrayList<>())
                                .add(union)));
        return ruled;
    }

    private List<Found> remind(Look look, Ruled<Integer> after, String step, @Nullable String before) {
        var values = look.values(after, false);
        values.addAll(
                Arrays.asList(step, after.pack().code(), after.pack().version(), look.today(), step, before, before));
        return sql.list(
                ArrearsSql.REMIND,
                row -> new Found(Sql.id(row, "person_id"), Sql.id(row, "union_id")),
                values.toArray());
    }

    private List<Found> raise(Look look) {
        Ruled<Integer> after = look.rules().ending();
        var values = look.values(after, true);
        values.addAll(Arrays.asList(after.pack().code(), after.pack().version(), look.today()));
        return sql.list(
                ArrearsSql.RAISE, row -> new Found(Sql.id(row, "id"), Sql.id(row, "union_id")), values.toArray());
    }

    /** At the unions of a root that are ruled alike. */
    private record Look(UUID root, LocalDate today, ArrearsRules rules, List<UUID> unions) {

        List<@Nullable Object> values(Ruled<Integer> after, boolean nothingPaid) {
            LocalDate last = rules.lastOverdue(YearMonth.from(today)).atDay(1);
            return new ArrayList<>(Arrays.asList(root, last, nothingPaid, unions, after.value(), today));
        }
    }
}
