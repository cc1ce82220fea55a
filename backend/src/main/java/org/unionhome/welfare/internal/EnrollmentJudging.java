package org.unionhome.welfare.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.Unions;
import org.unionhome.policy.MutualAidScheme;

/**
 * What each row of a file of enrolments would do: a handful of statements for a file of any size. Of a unit that would stay
 * below the part that the scheme asks for, nobody is enrolled.
 */
final class EnrollmentJudging implements ImportKind.Judging {

    private final ImportContext context;
    private final RoundQueries rounds;
    private final Schemes schemes;
    private final Entrants entrants;
    private final KeptEnrollments kept;
    private final MemberRoll roll;
    private final Unions unions;
    private final RollUnits units;
    private final ShortUnits shortUnits;
    private final ObjectMapper json;
    private final Map<String, Optional<Round>> known = new HashMap<>();

    EnrollmentJudging(
            ImportContext context,
            RoundQueries rounds,
            Schemes schemes,
            Entrants entrants,
            KeptEnrollments kept,
            MemberRoll roll,
            Unions unions,
            RollUnits units,
            ShortUnits shortUnits,
            ObjectMapper json) {
        this.context = context;
        this.rounds = rounds;
        this.schemes = schemes;
        this.entrants = entrants;
        this.kept = kept;
        this.roll = roll;
        this.unions = unions;
        this.units = units;
        this.shortUnits = shortUnits;
        this.json = json;
    }

    @Override
    public List<Verdict> judge(List<InputRow> input) {
        List<EnrollmentReading> rows = input.stream().map(EnrollmentReading::of).toList();
        List<@Nullable UUID> persons = roll.meant(context.root(), rows);
        var judged = new Judged[rows.size()];
        Map<String, List<Integer>> byRound = IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> rows.get(i).roundNo()));
        byRound.forEach((roundNo, places) -> judge(round(roundNo), rows, persons, places, judged));
        return Arrays.stream(judged).map(Judged::verdict).toList();
    }

    /** @param plan absent when the row is wrong */
    private record Judged(Verdict verdict, @Nullable EnrollmentPlan plan) {

        boolean enrols() {
            return plan != null && !plan.second();
        }
    }

    private Optional<Round> round(String roundNo) {
        return known.computeIfAbsent(
                roundNo, no -> rounds.byNumber(context.root(), no).filter(round -> round.enrolsOn(context.today())));
    }

    private void judge(
            Optional<Round> round,
            List<EnrollmentReading> rows,
            List<@Nullable UUID> persons,
            List<Integer> places,
            Judged[] judged) {
        Map<UUID, Entrant> found = round.isEmpty()
                ? Map.of()
                : entrants
                        .of(
                                round.get().scheme(),
                                places.stream()
                                        .map(persons::get)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList(),
                                context.today())
                        .stream()
                        .collect(Collectors.toMap(Entrant::person, entrant -> entrant));
        for (int place : places) {
            UUID person = persons.get(place);
            Entrant entrant = person == null ? null : found.get(person);
            judged[place] = judge(rows.get(place), round.orElse(null), entrant);
        }
        round.ifPresent(open -> refuseShort(open, places, judged));
    }

    private void refuseShort(Round round, List<Integer> places, Judged[] judged) {
        Map<UUID, Set<UUID>> adding = places.stream()
                .filter(place -> judged[place].enrols())
                .map(place -> Objects.requireNonNull(judged[place].plan()))
                .collect(Collectors.groupingBy(
                        plan -> units.basicOf(plan.union()),
                        Collectors.mapping(EnrollmentPlan::person, Collectors.toSet())));
        var sums = new HashMap<UUID, Integer>();
        adding.forEach((unit, persons) -> sums.put(unit, persons.size()));
        Map<UUID, ShortUnits.Lacking> lacking =
                shortUnits.with(round, schemes.of(round), sums, context.today()).stream()
                        .collect(Collectors.toMap(ShortUnits.Lacking::unit, unit -> unit));
        for (int place : places) {
            EnrollmentPlan plan = judged[place].plan();
            ShortUnits.Lacking unit = plan == null || plan.second() ? null : lacking.get(units.basicOf(plan.union()));
            if (unit != null) {
                var issue = RowIssue.error(
                        null, "PARTICIPATION_TOO_LOW", unit.name(), unit.enrolled(), unit.base(), unit.least());
                judged[place] = new Judged(judged[place].verdict().with(issue), null);
            }
        }
    }

    private Judged judge(EnrollmentReading row, @Nullable Round round, @Nullable Entrant entrant) {
        var issues = new ArrayList<>(row.issues());
        List<String> keys = entrant == null ? List.of() : List.of(row.roundNo() + "|" + entrant.person());
        if (round == null) {
            issues.add(RowIssue.error(EnrollmentFields.ROUND_NO, "ROUND_NOT_OPEN"));
        }
        if (entrant == null || entrant.listed() == null || !inside(entrant.listed())) {
            issues.add(RowIssue.error(EnrollmentFields.NAME, "NOT_ON_THE_ROLL"));
        } else if (!entrant.listed().name().equals(row.name())) {
            issues.add(RowIssue.error(EnrollmentFields.NAME, "NAME_DIFFERS"));
        }
        if (round == null || entrant == null || issues.stream().anyMatch(RowIssue::error)) {
            return new Judged(Verdict.wrong(row.name(), issues, keys), null);
        }
        return judged(row, round, entrant, issues, keys);
    }

    private boolean inside(MemberRoll.Listed listed) {
        return unions.require(listed.union()).line().contains(context.union());
    }

    private Judged judged(
            EnrollmentReading row, Round round, Entrant entrant, List<RowIssue> issues, List<String> keys) {
        MutualAidScheme scheme = schemes.of(round);
        var wanted = new EnrollmentPolicy.Wanted(row.shares(), row.ownShare());
        var asked = EnrollmentQuestion.of(round, entrant, wanted, context.today());
        var answer = EnrollmentPolicy.judge(scheme, asked);
        if (answer.verdict().refuses()) {
            issues.add(RowIssue.error(null, answer.verdict().name()));
            return new Judged(Verdict.wrong(row.name(), issues, keys), null);
        }
        if (answer.verdict() != EnrollmentPolicy.Verdict.ENROLLED) {
            issues.add(RowIssue.warning(null, answer.verdict().name()));
        }
        var plan = new EnrollmentPlan(
                round.id(),
                entrant.person(),
                Objects.requireNonNull(entrant.listed()).union(),
                row.shares(),
                row.ownShare().toString(),
                answer.coveredFrom(),
                kept.write(scheme, asked, answer),
                answer.verdict() == EnrollmentPolicy.Verdict.SECOND);
        return new Judged(new Verdict(row.name(), RowOutcome.NEW, null, issues, List.of(), keys, write(plan)), plan);
    }

    private String write(EnrollmentPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }
}
