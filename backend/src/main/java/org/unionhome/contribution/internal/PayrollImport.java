package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.PlannedRow;
import org.unionhome.organization.Unions;

/**
 * Payroll totals of many unions from one file: each row is a union and a month. A month that says something else than what
 * was declared is corrected by another edition.
 */
@ApplicationScoped
class PayrollImport implements ImportKind {

    private final Contributions contributions;
    private final Assessing assessing;
    private final Components components;
    private final ContributionWriter writer;
    private final PayrollPlans plans;
    private final Unions unions;

    PayrollImport(
            Contributions contributions,
            Assessing assessing,
            Components components,
            ContributionWriter writer,
            PayrollPlans plans,
            Unions unions) {
        this.contributions = contributions;
        this.assessing = assessing;
        this.components = components;
        this.writer = writer;
        this.plans = plans;
        this.unions = unions;
    }

    @Override
    public String name() {
        return "PAYROLL_TOTALS";
    }

    @Override
    public String texts() {
        return "payroll-import";
    }

    @Override
    public Permission permission() {
        return Permission.CONTRIBUTION_WRITE;
    }

    @Override
    public boolean alsoText() {
        return true;
    }

    @Override
    public List<ImportField> fields() {
        return PayrollFields.ALL;
    }

    @Override
    public Judging judging(ImportContext context) {
        return new PayrollJudging(context, contributions, assessing, components, plans, unions);
    }

    @Override
    public void apply(ImportContext context, List<PlannedRow> rows) {
        var planned = rows.stream().map(row -> plans.read(row.plan())).toList();
        var held = contributions.inForce(
                planned.stream().map(plan -> plan.payroll().place()).toList());
        var employers =
                assessing.employersOf(planned.stream().map(PayrollPlan::payroll).toList());
        var editions = new ArrayList<NewContribution>();
        for (int at = 0; at < rows.size(); at++) {
            Payroll payroll = planned.get(at).payroll();
            Contribution before = held.get(payroll.place());
            if ((before == null ? 0 : before.edition()) != planned.get(at).after()) {
                throw Problem.of(ProblemCode.IMPORT_PREVIEW_CHANGED);
            }
            editions.add((before == null
                            ? assessing.first(payroll, employers.get(payroll.union()))
                            : assessing.next(before, payroll, null))
                    .as(rows.get(at).entity()));
        }
        writer.write(editions, context.importId());
    }

    @Override
    public void undo(ImportContext context, List<PlannedRow> rows) {
        writer.takeBack(
                context.importId(), rows.stream().map(PlannedRow::entity).toList());
    }
}
