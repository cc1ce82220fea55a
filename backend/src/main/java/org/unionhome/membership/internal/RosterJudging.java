package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.Verdict;
import org.unionhome.organization.UnionInfo;

/** What each row of a roster would do, and who is left out of a full one. A few statements for a batch of any size. */
final class RosterJudging implements ImportKind.Judging {

    private final ImportContext context;
    private final UnionInfo top;
    private final RosterReading reading;
    private final RosterStore store;
    private final RosterWhom whom;
    private final RosterMoves moves;
    private final RosterVerdicts verdicts;
    private final Set<UUID> named = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private @Nullable UUID last;

    RosterJudging(
            ImportContext context,
            UnionInfo top,
            RosterReading reading,
            RosterStore store,
            RosterWhom whom,
            RosterVerdicts verdicts) {
        this.context = context;
        this.top = top;
        this.reading = reading;
        this.store = store;
        this.whom = whom;
        this.moves = new RosterMoves(context.terms());
        this.verdicts = verdicts;
    }

    @Override
    public List<Verdict> judge(List<InputRow> input) {
        List<RosterRow> rows = input.stream().map(reading::read).toList();
        RosterMatches matches = store.match(context.root(), rows);
        return rows.stream().map(row -> judge(row, matches)).toList();
    }

    private Verdict judge(RosterRow written, RosterMatches matches) {
        var issues = new ArrayList<>(written.issues());
        var found = whom.of(written, matches, issues);
        found.entry().ifPresent(entry -> named.add(entry.person()));
        RosterRow row = found.row();
        RosterChange change = row.change();
        if (change != null && change.ofSomebodyKnown() && found.entry().isEmpty()) {
            issues.add(RowIssue.error(RosterFields.CHANGE, "CHANGE_OF_UNKNOWN"));
        }
        if (isWrong(issues) || row.name().isEmpty()) {
            return wrong(row, issues);
        }
        var leaving = Optional.ofNullable(change).flatMap(RosterChange::leaving);
        return leaving.isPresent() && found.member() != null
                ? leaving(row, found.member(), leaving.get(), issues)
                : staying(row, found.member(), issues);
    }

    private Verdict leaving(RosterRow row, RosterEntry entry, StandingAct act, List<RowIssue> issues) {
        var follow = moves.leaving(row, entry, act, issues);
        if (isWrong(issues)) {
            return wrong(row, issues);
        }
        if (follow.isEmpty()) {
            return RosterVerdicts.unchanged(entry, issues, RosterVerdicts.keys(row));
        }
        var present = RosterAfter.of(
                row, entry, entry.content().union(), entry.content().joinedOn());
        return verdicts.of(row, entry, RosterMoves.after(present, follow.get()), follow.get(), issues);
    }

    private Verdict staying(RosterRow row, @Nullable RosterEntry entry, List<RowIssue> issues) {
        UUID union = union(row, entry, issues);
        if (union == null) {
            return wrong(row, issues);
        }
        var follow = entry == null ? Optional.<RosterFollow>empty() : moves.moving(row, entry, union, issues);
        if (isWrong(issues)) {
            return wrong(row, issues);
        }
        var after = RosterAfter.of(row, entry, union, joinedOn(row, entry, issues));
        return verdicts.of(row, entry, after, follow.orElse(null), issues);
    }

    private Verdict wrong(RosterRow row, List<RowIssue> issues) {
        unreadable.add(row.name());
        return RosterVerdicts.wrong(row, issues);
    }

    private static boolean isWrong(List<RowIssue> issues) {
        return issues.stream().anyMatch(RowIssue::error);
    }

    private @Nullable UUID union(RosterRow row, @Nullable RosterEntry entry, List<RowIssue> issues) {
        UUID known = entry == null
                ? whom.unions().ofNewcomers().orElse(null)
                : entry.content().union();
        UUID union = row.union() != null ? row.union() : known;
        if (union == null) {
            issues.add(RowIssue.error(RosterFields.UNION_NAME, "UNION_MISSING"));
        }
        return union;
    }

    private LocalDate joinedOn(RosterRow row, @Nullable RosterEntry entry, List<RowIssue> issues) {
        if (row.joinedOn() != null) {
            return row.joinedOn();
        }
        if (entry != null) {
            return entry.content().joinedOn();
        }
        if (row.changedOn() == null) {
            issues.add(RowIssue.warning(RosterFields.JOINED_ON, "JOINED_TAKEN_AS_TODAY"));
        }
        return row.changedOn() == null ? context.today() : row.changedOn();
    }

    /** Those in full membership before the day of the list. Whom an unreadable row may mean stays, and is shown. */
    @Override
    public List<Verdict> missing(int most) {
        while (true) {
            var staying = store.staying(top, context.terms().asOf(), last, most);
            if (staying.isEmpty()) {
                return List.of();
            }
            last = staying.get(staying.size() - 1).person();
            var left = staying.stream()
                    .filter(entry -> !named.contains(entry.person()))
                    .map(this::missing)
                    .toList();
            if (!left.isEmpty()) {
                return left;
            }
        }
    }

    private Verdict missing(RosterEntry entry) {
        if (unreadable.contains(entry.content().name())) {
            var issue = RowIssue.warning(null, "PERHAPS_IN_WRONG_ROW");
            return RosterVerdicts.unchanged(entry, List.of(issue), List.of());
        }
        RosterFollow follow = moves.missing();
        return verdicts.missing(entry, RosterMoves.after(entry.content(), follow), follow);
    }
}
