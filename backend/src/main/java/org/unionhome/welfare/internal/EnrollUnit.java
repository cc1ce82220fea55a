package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;
import org.unionhome.policy.MutualAidScheme;

/** Enrols members of a unit together: all of them or nobody. A handful of statements, however many they are. */
@UseCase
@ApplicationScoped
@Transactional
class EnrollUnit {

    private final RoundQueries rounds;
    private final Schemes schemes;
    private final Entrants entrants;
    private final EnrollmentWriter writer;
    private final KeptEnrollments kept;
    private final RefusedEnrollments refused;
    private final ShortUnits shortUnits;
    private final RollUnits units;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    EnrollUnit(
            RoundQueries rounds,
            Schemes schemes,
            Entrants entrants,
            EnrollmentWriter writer,
            KeptEnrollments kept,
            RefusedEnrollments refused,
            ShortUnits shortUnits,
            RollUnits units,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.entrants = entrants;
        this.writer = writer;
        this.kept = kept;
        this.refused = refused;
        this.shortUnits = shortUnits;
        this.units = units;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of it. */
    record Outcome(int enrolled, int second, boolean stored, boolean warned) {}

    /**
     * @param dryRun the same checks, nothing stored
     * @throws Problem ROUND_NOT_OPEN, NOT_ENROLLABLE and PARTICIPATION_TOO_LOW naming each that is in the way
     */
    Outcome run(UUID roundId, List<UUID> persons, EnrollmentPolicy.Wanted wanted, boolean dryRun) {
        LocalDate today = LocalDate.now(clock);
        Round round = rounds.show(roundId);
        if (!round.enrolsOn(today)) {
            throw Problem.of(WelfareProblem.ROUND_NOT_OPEN);
        }
        MutualAidScheme scheme = schemes.of(round);
        var rows = new ArrayList<NewEnrollment>();
        boolean warned = judge(round, scheme, entrants.of(scheme.code(), once(persons), today), wanted, dryRun, rows);
        requireEnough(round, scheme, rows, today);
        if (!dryRun) {
            writer.insert(round, rows, EnrollmentWriter.Origin.UNIT);
            request.touched(current.get().home());
            audit.record(
                    "welfare.unit-enrolled",
                    AuditTrail.Subject.of("enrollment-round", round.id(), round.union()),
                    String.valueOf(rows.size()));
        }
        int second = (int) rows.stream().filter(NewEnrollment::second).count();
        return new Outcome(rows.size() - second, second, !dryRun, warned);
    }

    private static List<UUID> once(List<UUID> persons) {
        return List.copyOf(new LinkedHashSet<>(persons));
    }

    /** @return whether a value that is only reported was not fulfilled */
    private boolean judge(
            Round round,
            MutualAidScheme scheme,
            List<Entrant> asked,
            EnrollmentPolicy.Wanted wanted,
            boolean dryRun,
            List<NewEnrollment> rows) {
        LocalDate today = LocalDate.now(clock);
        var faults = new ArrayList<FieldFault>();
        boolean warned = false;
        for (int i = 0; i < asked.size(); i++) {
            Entrant entrant = inScope(asked.get(i));
            var question = EnrollmentQuestion.of(round, entrant, wanted, today);
            var answer = EnrollmentPolicy.judge(scheme, question);
            if (answer.verdict().refuses()) {
                if (!dryRun) {
                    refused.keep(round, entrant, kept.write(scheme, question, answer));
                }
                faults.add(new FieldFault("/memberIds/" + i, answer.verdict().name(), List.of()));
                continue;
            }
            warned |= answer.verdict() == EnrollmentPolicy.Verdict.WARNED;
            rows.add(new NewEnrollment(
                    Ids.next(),
                    entrant.person(),
                    Objects.requireNonNull(entrant.listed()).union(),
                    wanted.shares(),
                    wanted.ownShare(),
                    answer.coveredFrom(),
                    kept.write(scheme, question, answer),
                    answer.verdict() == EnrollmentPolicy.Verdict.SECOND));
        }
        if (!faults.isEmpty()) {
            throw Problem.because(WelfareProblem.NOT_ENROLLABLE, faults);
        }
        return warned;
    }

    /** Out of the caller's scope nobody is on the roll. */
    private Entrant inScope(Entrant entrant) {
        boolean allowed = entrant.listed() != null
                && scope.allows(
                        current.get(),
                        Permission.WELFARE_WRITE,
                        entrant.listed().union());
        return allowed ? entrant : new Entrant(entrant.person(), null, List.of());
    }

    private void requireEnough(Round round, MutualAidScheme scheme, List<NewEnrollment> rows, LocalDate today) {
        Map<UUID, Integer> adding = new HashMap<>();
        rows.stream()
                .filter(row -> !row.second())
                .forEach(row -> adding.merge(units.basicOf(row.union()), 1, Integer::sum));
        List<FieldFault> faults = shortUnits.with(round, scheme, adding, today).stream()
                .map(unit -> unit.at("/memberIds"))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.because(WelfareProblem.PARTICIPATION_TOO_LOW, faults);
        }
    }
}
