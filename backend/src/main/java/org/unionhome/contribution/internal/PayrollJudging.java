package org.unionhome.contribution.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowChange;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** What each row of a file of payroll totals would do: one statement for a batch of any size. */
final class PayrollJudging implements ImportKind.Judging {

    private static final String AMOUNT = "amount";
    private final ImportContext context;
    private final Contributions contributions;
    private final Assessing assessing;
    private final Components components;
    private final PayrollPlans plans;
    private final Unions unions;

    PayrollJudging(
            ImportContext context,
            Contributions contributions,
            Assessing assessing,
            Components components,
            PayrollPlans plans,
            Unions unions) {
        this.context = context;
        this.contributions = contributions;
        this.assessing = assessing;
        this.components = components;
        this.plans = plans;
        this.unions = unions;
    }

    @Override
    public List<Verdict> judge(List<InputRow> input) {
        YearMonth usual = YearMonth.from(context.terms().asOf());
        var rows = input.stream().map(row -> PayrollReading.of(row, usual)).toList();
        var held = contributions.inForce(
                rows.stream().flatMap(row -> place(row).stream()).distinct().toList());
        return rows.stream().map(row -> verdict(row, held)).toList();
    }

    private Optional<Payroll.Place> place(PayrollReading row) {
        return Optional.ofNullable(row.month())
                .flatMap(month -> union(row).map(union -> new Payroll.Place(union.id(), month)));
    }

    /** Nothing outside the union of the file. */
    private Optional<UnionInfo> union(PayrollReading row) {
        return unions.findByCode(context.root(), row.code())
                .filter(union -> union.line().contains(context.union()));
    }

    private Verdict verdict(PayrollReading row, Map<Payroll.Place, Contribution> held) {
        var issues = new ArrayList<>(row.issues());
        UnionInfo union = union(row).orElse(null);
        if (union == null) {
            issues.add(RowIssue.error(PayrollFields.UNION, "NO_SUCH_UNION"));
        } else if (!row.name().isEmpty() && !union.name().equals(row.name())) {
            issues.add(RowIssue.error(PayrollFields.NAME, "NAME_DIFFERS"));
        }
        if (union == null || row.month() == null) {
            return Verdict.wrong(row.code(), issues, List.of());
        }
        var payroll = new Payroll(union.id(), row.month(), row.parts());
        issues.addAll(issuesOf(payroll));
        List<String> keys = List.of(union.id() + "|" + row.month());
        if (issues.stream().anyMatch(RowIssue::error)) {
            return Verdict.wrong(union.name(), issues, keys);
        }
        return change(union.name(), payroll, held.get(payroll.place()), issues, keys);
    }

    private List<RowIssue> issuesOf(Payroll payroll) {
        var issues = new ArrayList<RowIssue>();
        PayrollPolicy.refused(payroll.components().keySet(), assessing.rules(payroll.union(), payroll.month()))
                .forEach(refused -> issues.add(
                        RowIssue.error(refused.component(), refused.why().name())));
        if (payroll.month().isAfter(YearMonth.from(context.today()))) {
            issues.add(RowIssue.error(PayrollFields.MONTH, "MONTH_IN_FUTURE"));
        } else if (assessing.upwards(payroll.place()).isEmpty()) {
            issues.add(RowIssue.error(PayrollFields.MONTH, "NO_UNION_THEN"));
        }
        return issues;
    }

    private Verdict change(
            String label, Payroll payroll, @Nullable Contribution before, List<RowIssue> issues, List<String> keys) {
        if (before != null && components.read(before.components()).equals(payroll.components())) {
            return new Verdict(label, RowOutcome.UNCHANGED, null, issues, List.of(), keys, "");
        }
        Money amount = assessing.rules(payroll.union(), payroll.month()).of(payroll.wages());
        if (before != null) {
            issues.add(RowIssue.warning(null, "CORRECTS", before.assessed(), amount));
        }
        var change =
                new RowChange(AMOUNT, before == null ? null : before.assessed().toString(), amount.toString());
        return new Verdict(
                label,
                before == null ? RowOutcome.NEW : RowOutcome.CHANGED,
                null,
                issues,
                List.of(change),
                keys,
                plans.written(PayrollPlan.of(payroll, before == null ? 0 : before.edition())));
    }
}
