package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;

/** Takes payroll totals in, all of them or none. What says the same as before changes nothing; a correction has its own way. */
@UseCase
@ApplicationScoped
@Transactional
class DeclareContributions {

    private final Contributions contributions;
    private final Assessing assessing;
    private final Components components;
    private final ContributionWriter writer;
    private final LastMonths lastMonths;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DeclareContributions(
            Contributions contributions,
            Assessing assessing,
            Components components,
            ContributionWriter writer,
            LastMonths lastMonths,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.contributions = contributions;
        this.assessing = assessing;
        this.components = components;
        this.writer = writer;
        this.lastMonths = lastMonths;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many were new, and how many said the same as before. */
    record Outcome(int declared, int unchanged) {}

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT that names each wrong item, CONTRIBUTION_DECLARED, CONFLICT */
    Outcome run(List<Payroll> payrolls) {
        payrolls.stream().map(Payroll::union).distinct().sorted().forEach(union -> {
            scope.require(current.get(), Permission.CONTRIBUTION_WRITE, union);
            lastMonths.require(
                    union,
                    payrolls.stream()
                            .filter(payroll -> payroll.union().equals(union))
                            .map(Payroll::month)
                            .toList());
        });
        requireSound(payrolls);
        var held = contributions.inForce(payrolls.stream().map(Payroll::place).toList());
        var fresh = new ArrayList<Payroll>();
        for (Payroll payroll : payrolls) {
            Contribution before = held.get(payroll.place());
            if (before == null) {
                fresh.add(payroll);
            } else if (!components.read(before.components()).equals(payroll.components())) {
                throw Problem.of(ContributionProblem.CONTRIBUTION_DECLARED);
            }
        }
        var employers = assessing.employersOf(fresh);
        var editions = fresh.stream()
                .map(payroll -> assessing.first(payroll, employers.get(payroll.union())))
                .toList();
        writer.write(editions, null);
        request.touched(payrolls.get(0).union());
        editions.forEach(edition -> audit.record(
                "contribution.declared",
                AuditTrail.Subject.of(
                        "contribution", edition.id(), edition.payroll().union()),
                edition.assessed().toString()));
        return new Outcome(editions.size(), payrolls.size() - editions.size());
    }

    private void requireSound(List<Payroll> payrolls) {
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<Payroll.Place>();
        YearMonth present = YearMonth.now(clock);
        IntStream.range(0, payrolls.size()).forEach(at -> {
            Payroll payroll = payrolls.get(at);
            String pointer = "/items/" + at;
            if (payroll.month().isAfter(present)) {
                faults.add(new FieldFault(pointer + "/month", "IN_FUTURE", List.of()));
            } else if (assessing.upwards(payroll.place()).isEmpty()) {
                faults.add(new FieldFault(pointer + "/month", "NO_UNION_THEN", List.of()));
            }
            if (!seen.add(payroll.place())) {
                faults.add(new FieldFault(pointer + "/unionId", "GIVEN_TWICE", List.of()));
            }
        });
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }
}
