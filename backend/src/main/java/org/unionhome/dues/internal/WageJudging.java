package org.unionhome.dues.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowChange;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.Unions;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.Policies;

/** What each row of a payroll would do: four statements for a batch of any size. A month belongs to where she stands in it. */
final class WageJudging implements ImportKind.Judging {

    private static final String BASE = "base";
    private final ImportContext context;
    private final WageBases bases;
    private final MemberRoll roll;
    private final WageStandings standings;
    private final Unions unions;
    private final Policies policies;
    private final ObjectMapper json;
    private final Map<WageBases.Place, DuesRules> rules = new HashMap<>();

    WageJudging(
            ImportContext context,
            WageBases bases,
            MemberRoll roll,
            WageStandings standings,
            Unions unions,
            Policies policies,
            ObjectMapper json) {
        this.context = context;
        this.bases = bases;
        this.roll = roll;
        this.standings = standings;
        this.unions = unions;
        this.policies = policies;
        this.json = json;
    }

    @Override
    public List<Verdict> judge(List<InputRow> input) {
        YearMonth usual = YearMonth.from(context.terms().asOf());
        List<WageReading> rows =
                input.stream().map(row -> WageReading.of(row, usual)).toList();
        List<@Nullable UUID> persons = roll.meant(context.root(), rows);
        List<WageBases.@Nullable Place> places = places(rows, persons);
        List<WageBases.Place> known = places.stream().filter(Objects::nonNull).toList();
        Map<WageBases.Place, WageStandings.Standing> standing = standings.of(context.root(), known);
        Map<WageBases.Place, WageBases.Held> held = bases.inForce(known);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> verdict(rows.get(at), within(standing, places.get(at)), held))
                .toList();
    }

    private static List<WageBases.@Nullable Place> places(List<WageReading> rows, List<@Nullable UUID> persons) {
        var places = new ArrayList<WageBases.@Nullable Place>();
        for (int at = 0; at < rows.size(); at++) {
            UUID person = persons.get(at);
            YearMonth from = rows.get(at).from();
            places.add(person == null || from == null ? null : new WageBases.Place(person, from));
        }
        return places;
    }

    /** Nobody outside the union of the file. */
    private WageStandings.@Nullable Standing within(
            Map<WageBases.Place, WageStandings.Standing> standing, WageBases.@Nullable Place place) {
        WageStandings.Standing found = place == null ? null : standing.get(place);
        return found != null && unions.require(found.union()).line().contains(context.union()) ? found : null;
    }

    private Verdict verdict(
            WageReading row, WageStandings.@Nullable Standing member, Map<WageBases.Place, WageBases.Held> held) {
        var issues = new ArrayList<>(row.issues());
        YearMonth from = row.from();
        if (member == null) {
            if (from != null) {
                issues.add(RowIssue.error(WageFields.NAME, "NOT_ON_THE_ROLL"));
            }
        } else if (!member.name().equals(row.name())) {
            issues.add(RowIssue.error(WageFields.NAME, "NAME_DIFFERS"));
        }
        if (member == null || from == null) {
            return Verdict.wrong(row.name(), issues, List.of());
        }
        WagePolicy.refused(row.parts(), rulesOf(member.union(), from))
                .forEach(refused -> issues.add(
                        RowIssue.error(refused.component(), refused.why().name())));
        List<String> keys = List.of(member.person() + "|" + from);
        if (issues.stream().anyMatch(RowIssue::error)) {
            return Verdict.wrong(row.name(), issues, keys);
        }
        return change(row, from, member, held.get(member.place()), issues, keys);
    }

    private Verdict change(
            WageReading row,
            YearMonth from,
            WageStandings.Standing member,
            WageBases.@Nullable Held before,
            List<RowIssue> issues,
            List<String> keys) {
        if (before != null && before.saysTheSame(row.parts())) {
            return new Verdict(row.name(), RowOutcome.UNCHANGED, null, issues, List.of(), keys, "");
        }
        Money base = WagePolicy.base(row.parts());
        if (before != null && isDoubtful(before.amount(), base)) {
            issues.add(RowIssue.warning(null, "DOUBTFUL_CHANGE", before.amount(), base));
        }
        var change = new RowChange(BASE, before == null ? null : before.amount().toString(), base.toString());
        String plan = write(WagePlan.of(member.person(), member.union(), from, row.parts()));
        return new Verdict(
                row.name(),
                before == null ? RowOutcome.NEW : RowOutcome.CHANGED,
                null,
                issues,
                List.of(change),
                keys,
                plan);
    }

    /** More than twice or less than half, but not nothing at all: a slipped digit looks like this. */
    private static boolean isDoubtful(Money before, Money base) {
        return !before.isZero()
                && !base.isZero()
                && (base.exceeds(before.plus(before)) || before.exceeds(base.plus(base)));
    }

    private DuesRules rulesOf(UUID union, YearMonth month) {
        return rules.computeIfAbsent(
                new WageBases.Place(union, month), place -> MonthRules.in(policies, context.root(), union, month)
                        .orElseThrow(() -> new IllegalStateException("no policy pack rules dues in " + month)));
    }

    private String write(WagePlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }
}
