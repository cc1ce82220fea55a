package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.JobHandler.Progress;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;
import org.unionhome.policy.Policies;

/**
 * Assesses a month, in the caller's transaction: one statement for every fifty thousand members, so that its progress is
 * seen and its memory bounded; a small month is one statement.
 */
@ApplicationScoped
class AssessmentRun {

    private static final int SLICE = 50_000;
    private final Sql sql;
    private final Unions unions;
    private final Policies policies;

    AssessmentRun(Sql sql, Unions unions, Policies policies) {
        this.sql = sql;
        this.unions = unions;
        this.policies = policies;
    }

    /** Unions whose members are assessed together. */
    private record Slice(List<UUID> unions, long members) {}

    /** Compares with what stood and keeps the differences; changes no obligation. */
    Counts tryOut(Assessment assessment, Progress progress) {
        UnionInfo top = unions.require(assessment.union());
        boolean comparing = stood(top, compared(assessment));
        Counts counts = each(
                assessment, progress, (rules, slice) -> assess(AssessmentSql.TRY, assessment, rules, slice, comparing));
        return comparing ? counts.plus(gone(assessment, top)) : counts;
    }

    /** Writes what it comes to. */
    Counts write(Assessment assessment, Progress progress) {
        UnionInfo top = unions.require(assessment.union());
        Counts counts = each(
                assessment, progress, (rules, slice) -> assess(AssessmentSql.WRITE, assessment, rules, slice, false));
        LocalDate wageDay = MonthRules.wageDay(policies, top.root(), assessment.month());
        LocalDate month = assessment.month().atDay(1);
        for (String statement : List.of(AssessmentSql.TAKE_BACK, AssessmentSql.OWE_NO_MORE)) {
            sql.update(statement.formatted(top.level(), top.level()), month, top.id(), top.id(), wageDay);
        }
        return counts;
    }

    /** Whether anything stands for the union and month already. */
    boolean stood(UnionInfo top, YearMonth month) {
        return sql.first(AssessmentSql.STOOD.formatted(top.level()), row -> row.getBoolean(1), month.atDay(1), top.id())
                .orElse(false);
    }

    /** The rules by which the month is assessed now, as many as differ. */
    MonthRules rules(Assessment assessment) {
        UnionInfo top = unions.require(assessment.union());
        LocalDate wageDay = MonthRules.wageDay(policies, top.root(), assessment.month());
        return MonthRules.of(
                policies,
                wageDay,
                slices(top, wageDay).stream()
                        .flatMap(slice -> slice.unions().stream())
                        .toList());
    }

    private interface Work {
        Counts of(MonthRules rules, Slice slice);
    }

    private Counts each(Assessment assessment, Progress progress, Work work) {
        UnionInfo top = unions.require(assessment.union());
        MonthRules rules = rules(assessment);
        List<Slice> slices = slices(top, rules.wageDay());
        long total = slices.stream().mapToLong(Slice::members).sum();
        long done = 0;
        Counts counts = Counts.NONE;
        progress.report(0, total);
        for (Slice slice : slices) {
            counts = counts.plus(work.of(rules, slice));
            done += slice.members();
            progress.report(done, total);
        }
        return counts;
    }

    private List<Slice> slices(UnionInfo top, LocalDate wageDay) {
        List<Slice> each = sql.list(
                AssessmentSql.UNIONS.formatted(top.level()),
                row -> new Slice(List.of(Sql.id(row, "union_id")), row.getLong("members")),
                top.id(),
                wageDay);
        var slices = new ArrayList<Slice>();
        var together = new ArrayList<UUID>();
        long members = 0;
        for (Slice one : each) {
            together.addAll(one.unions());
            members += one.members();
            if (members >= SLICE) {
                slices.add(new Slice(List.copyOf(together), members));
                together.clear();
                members = 0;
            }
        }
        if (!together.isEmpty()) {
            slices.add(new Slice(List.copyOf(together), members));
        }
        return slices;
    }

    private Counts assess(String statement, Assessment assessment, MonthRules rules, Slice slice, boolean comparing) {
        UnionInfo top = unions.require(assessment.union());
        var values = new ArrayList<@Nullable Object>(List.of(
                assessment.month().atDay(1),
                rules.wageDay(),
                compared(assessment).atDay(1),
                top.id(),
                comparing,
                rules.column(rule -> rules.rules().indexOf(rule)),
                rules.column(rule -> rule.dues().wholeSteps().value()),
                rules.column(rule -> rule.dues().perStep()),
                rules.column(DuesRule.MonthRule::fromMonths),
                slice.unions(),
                slice.unions().stream()
                        .map(union -> String.valueOf(rules.numbers().get(union)))
                        .toList(),
                elsewhere(top, assessment.month(), rules.wageDay(), slice)));
        values.add(assessment.id());
        return sql.first(statement.formatted(top.level()), Counts::read, values.toArray())
                .orElseThrow();
    }

    /** Nobody owes outside the root, so there is nothing to look for from the top of it. */
    private List<UUID> elsewhere(UnionInfo top, YearMonth month, LocalDate wageDay, Slice slice) {
        return top.level() == 1
                ? List.of()
                : sql.list(
                        "select x from dues_obligation_elsewhere(?, ?::uuid[], ?) x",
                        row -> Sql.id(row, "x"),
                        month.atDay(1),
                        slice.unions(),
                        wageDay);
    }

    private Counts gone(Assessment assessment, UnionInfo top) {
        LocalDate wageDay = MonthRules.wageDay(policies, top.root(), assessment.month());
        return sql.first(
                        AssessmentSql.TRY_GONE.formatted(top.level(), top.level()),
                        row -> new Counts(
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                Money.ZERO,
                                new Money(row.getBigDecimal("amount_before")),
                                0,
                                row.getInt("gone"),
                                0,
                                0,
                                Counts.NONE.fingerprint()),
                        assessment.id(),
                        compared(assessment).atDay(1),
                        top.id(),
                        top.id(),
                        wageDay)
                .orElse(Counts.NONE);
    }

    /** With itself when it stood already, else with the month before. */
    private static YearMonth compared(Assessment assessment) {
        return assessment.again() ? assessment.month() : assessment.month().minusMonths(1);
    }
}
