package org.unionhome.membership.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;

/** Words what a row of a roster would do, with the plan by which it is done. */
final class RosterVerdicts {

    private final RosterChanges changes;
    private final ObjectMapper json;

    RosterVerdicts(RosterChanges changes, ObjectMapper json) {
        this.changes = changes;
        this.json = json;
    }

    static Verdict wrong(RosterRow row, List<RowIssue> issues) {
        var worded = issues.stream()
                .filter(issue -> !issue.code().equals("UNUSABLE"))
                .toList();
        return Verdict.wrong(row.name(), worded, keys(row));
    }

    static Verdict unchanged(RosterEntry entry, List<RowIssue> issues, List<String> keys) {
        return new Verdict(entry.content().name(), RowOutcome.UNCHANGED, entry.person(), issues, List.of(), keys, "");
    }

    Verdict of(
            RosterRow row,
            @Nullable RosterEntry entry,
            RosterContent after,
            @Nullable RosterFollow follow,
            List<RowIssue> issues) {
        if (entry != null && follow == null && entry.content().equals(after)) {
            return unchanged(entry, issues, keys(row));
        }
        return new Verdict(
                row.name(),
                outcome(entry, follow),
                entry == null ? null : entry.person(),
                issues,
                changes.of(entry, after, row, follow),
                keys(row),
                plan(row, entry, after, follow));
    }

    /** She has no row. */
    Verdict missing(RosterEntry entry, RosterContent after, RosterFollow follow) {
        return new Verdict(
                entry.content().name(),
                RowOutcome.LEAVING,
                entry.person(),
                List.of(RowIssue.warning(null, "NOT_IN_FILE", follow.on())),
                RosterChanges.standing(entry.content(), after, follow),
                List.of(),
                write(new RosterPlan(after, null, null, null, entry, follow)));
    }

    private static RowOutcome outcome(@Nullable RosterEntry entry, @Nullable RosterFollow follow) {
        if (entry == null) {
            return RowOutcome.NEW;
        }
        if (follow == null) {
            return RowOutcome.CHANGED;
        }
        return follow.act().equals(RosterFollow.TRANSFER) ? RowOutcome.MOVED : RowOutcome.LEAVING;
    }

    static List<String> keys(RosterRow row) {
        var keys = new ArrayList<String>();
        Optional.ofNullable(row.idIndex()).ifPresent(index -> keys.add("id|" + index));
        Optional.ofNullable(row.memberNo()).ifPresent(number -> keys.add("no|" + number));
        return keys;
    }

    private String plan(
            RosterRow row, @Nullable RosterEntry entry, RosterContent after, @Nullable RosterFollow follow) {
        String idIndex = entry == null ? null : entry.content().idIndex();
        String phoneIndex = entry == null ? null : entry.content().phoneIndex();
        return write(new RosterPlan(
                after,
                row.memberNo(),
                row.idNumber() == null || Objects.equals(idIndex, after.idIndex())
                        ? null
                        : row.idNumber().reveal(),
                row.phone() == null || Objects.equals(phoneIndex, after.phoneIndex())
                        ? null
                        : row.phone().reveal(),
                entry,
                follow));
    }

    private String write(RosterPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }
}
