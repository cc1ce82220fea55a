package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.ImportTerms;
import org.unionhome.kernel.imports.RowIssue;

/**
 * When a row begins a new standing: whoever is named under another union moves there on a day, whoever is said to have
 * left leaves on one, and the days before stay what they were.
 */
final class RosterMoves {

    private final ImportTerms terms;

    RosterMoves(ImportTerms terms) {
        this.terms = terms;
    }

    /** None when she stays where she is, and when she is moved on the very day on which she came: that corrects it. */
    Optional<RosterFollow> moving(RosterRow row, RosterEntry entry, UUID to, List<RowIssue> issues) {
        LocalDate on = day(row);
        if (entry.content().union().equals(to) || on.equals(entry.since())) {
            return Optional.empty();
        }
        check(entry, on, issues);
        return Optional.of(new RosterFollow(on, RosterFollow.TRANSFER, row.changeReason()));
    }

    /** None when she has left already. */
    Optional<RosterFollow> leaving(RosterRow row, RosterEntry entry, StandingAct act, List<RowIssue> issues) {
        Status now = Status.valueOf(entry.content().status());
        if (!act.possibleFrom(now)) {
            return Optional.empty();
        }
        LocalDate on = day(row);
        check(entry, on, issues);
        return Optional.of(new RosterFollow(on, act.name(), row.changeReason()));
    }

    private LocalDate day(RosterRow row) {
        return row.changedOn() == null ? terms.asOf() : row.changedOn();
    }

    private static void check(RosterEntry entry, LocalDate on, List<RowIssue> issues) {
        LocalDate since = entry.since();
        if (entry.content().leftOn() != null) {
            issues.add(RowIssue.error(
                    null, "CHANGE_DECIDED_ALREADY", entry.content().leftOn()));
        } else if (since != null && !on.isAfter(since)) {
            issues.add(RowIssue.error(RosterFields.CHANGED_ON, "CHANGE_BEFORE_STANDING", since));
        }
    }

    /** Whom a full list leaves out. */
    RosterFollow missing() {
        return new RosterFollow(terms.asOf(), act().name(), null);
    }

    private StandingAct act() {
        return terms.missing() == ImportTerms.Missing.WITHDRAW ? StandingAct.WITHDRAW : StandingAct.RETAIN;
    }

    /** What a member is like once it holds. */
    static RosterContent after(RosterContent content, @Nullable RosterFollow follow) {
        return follow == null || follow.act().equals(RosterFollow.TRANSFER)
                ? content
                : RosterAfter.with(content, StandingAct.valueOf(follow.act()).to());
    }
}
