package org.unionhome.membership.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;

/** What each row of a roster would do. Two statements for a batch, whatever its size. */
final class RosterJudging {

    private static final String ENDED = "ENDED";
    private final ImportContext context;
    private final RosterUnions within;
    private final RosterReading reading;
    private final RosterStore store;
    private final RosterChanges changes;
    private final ObjectMapper json;

    RosterJudging(
            ImportContext context,
            RosterUnions within,
            RosterReading reading,
            RosterStore store,
            RosterChanges changes,
            ObjectMapper json) {
        this.context = context;
        this.within = within;
        this.reading = reading;
        this.store = store;
        this.changes = changes;
        this.json = json;
    }

    List<Verdict> judge(List<InputRow> input) {
        List<RosterRow> rows = input.stream().map(reading::read).toList();
        RosterMatches matches = store.match(context.root(), rows);
        return rows.stream().map(row -> judge(row, matches)).toList();
    }

    private Verdict judge(RosterRow row, RosterMatches matches) {
        var issues = new ArrayList<>(row.issues());
        Optional<RosterEntry> entry = entry(row, matches, issues);
        if (issues.stream().anyMatch(RowIssue::error) || row.name().isEmpty()) {
            return wrong(row, issues);
        }
        UUID union = union(row, entry, issues);
        if (union == null) {
            return wrong(row, issues);
        }
        LocalDate joinedOn = joinedOn(row, entry, issues);
        RosterContent after = after(row, entry.map(RosterEntry::content).orElse(null), union, joinedOn);
        return verdict(row, entry.orElse(null), after, issues);
    }

    private Verdict verdict(RosterRow row, @Nullable RosterEntry entry, RosterContent after, List<RowIssue> issues) {
        boolean same = entry != null && entry.content().equals(after);
        var outcome = entry == null ? RowOutcome.NEW : same ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        return new Verdict(
                row.name(),
                outcome,
                entry == null ? null : entry.person(),
                issues,
                same ? List.of() : changes.of(entry, after, row),
                keys(row),
                same ? "" : plan(row, entry, after));
    }

    private static Verdict wrong(RosterRow row, List<RowIssue> issues) {
        var worded = issues.stream()
                .filter(issue -> !issue.code().equals("UNUSABLE"))
                .toList();
        return Verdict.wrong(row.name(), worded, keys(row));
    }

    private static List<String> keys(RosterRow row) {
        var keys = new ArrayList<String>();
        Optional.ofNullable(row.idIndex()).ifPresent(index -> keys.add("id|" + index));
        Optional.ofNullable(row.memberNo()).ifPresent(number -> keys.add("no|" + number));
        return keys;
    }

    /** Whom the row is about; nobody yet when she is new. */
    private Optional<RosterEntry> entry(RosterRow row, RosterMatches matches, List<RowIssue> issues) {
        var byId = matches.byIdIndex(row.idIndex());
        var byNumber = matches.byMemberNo(row.memberNo());
        boolean elsewhere = (byId.isEmpty() && matches.idTaken(row.idIndex()))
                || (byNumber.isEmpty() && matches.numberTaken(row.memberNo()));
        if (elsewhere) {
            issues.add(RowIssue.error(null, "MEMBER_ELSEWHERE"));
            return Optional.empty();
        }
        if (byId.isPresent()) {
            if (row.memberNo() != null && !row.memberNo().equals(byId.get().memberNo())) {
                issues.add(RowIssue.error(RosterFields.MEMBER_NO, "MEMBER_NO_DIFFERS"));
            }
            return checked(byId.get(), issues);
        }
        return byNumber.flatMap(found -> byNumber(row, found, issues));
    }

    /** The number is hers; another identity number is believed only under the same name. */
    private Optional<RosterEntry> byNumber(RosterRow row, RosterEntry found, List<RowIssue> issues) {
        boolean replaced = row.idIndex() != null && found.content().idIndex() != null;
        if (replaced && !row.name().equals(found.content().name())) {
            issues.add(RowIssue.error(RosterFields.MEMBER_NO, "MEMBER_NO_OF_ANOTHER"));
        } else if (replaced) {
            issues.add(RowIssue.warning(RosterFields.ID_NUMBER, "ID_NUMBER_REPLACED"));
        }
        return checked(found, issues);
    }

    private Optional<RosterEntry> checked(RosterEntry found, List<RowIssue> issues) {
        LocalDate left = found.content().leftOn();
        boolean transferred = left != null && !left.isAfter(context.today());
        if (transferred || !within.contains(found.content().union())) {
            issues.add(RowIssue.error(null, "MEMBER_ELSEWHERE"));
        } else if (ENDED.equals(found.content().status())) {
            issues.add(RowIssue.error(null, "MEMBERSHIP_ENDED"));
        }
        return Optional.of(found);
    }

    private static @Nullable UUID union(RosterRow row, Optional<RosterEntry> entry, List<RowIssue> issues) {
        UUID union = row.union() != null
                ? row.union()
                : entry.map(found -> found.content().union()).orElse(null);
        if (union == null) {
            issues.add(RowIssue.error(RosterFields.UNION_NAME, "UNION_MISSING"));
        }
        return union;
    }

    private LocalDate joinedOn(RosterRow row, Optional<RosterEntry> entry, List<RowIssue> issues) {
        if (row.joinedOn() == null && entry.isEmpty()) {
            issues.add(RowIssue.warning(RosterFields.JOINED_ON, "JOINED_TAKEN_AS_TODAY"));
        }
        return row.joinedOn() != null
                ? row.joinedOn()
                : entry.map(found -> found.content().joinedOn()).orElse(context.today());
    }

    private static RosterContent after(RosterRow row, @Nullable RosterContent before, UUID union, LocalDate joinedOn) {
        if (before == null) {
            return new RosterContent(
                    row.name(),
                    row.sex(),
                    row.birthDate(),
                    row.idIndex(),
                    row.phoneIndex(),
                    union,
                    "ACTIVE",
                    row.employeeNo(),
                    row.post(),
                    joinedOn,
                    null);
        }
        return new RosterContent(
                row.name(),
                or(row.sex(), before.sex()),
                or(row.birthDate(), before.birthDate()),
                or(row.idIndex(), before.idIndex()),
                or(row.phoneIndex(), before.phoneIndex()),
                union,
                before.status(),
                or(row.employeeNo(), before.employeeNo()),
                or(row.post(), before.post()),
                joinedOn,
                before.leftOn());
    }

    private static <T> @Nullable T or(@Nullable T written, @Nullable T known) {
        return written == null ? known : written;
    }

    private String plan(RosterRow row, @Nullable RosterEntry entry, RosterContent after) {
        String idIndex = entry == null ? null : entry.content().idIndex();
        String phoneIndex = entry == null ? null : entry.content().phoneIndex();
        var plan = new RosterPlan(
                after,
                row.memberNo(),
                row.idNumber() == null || Objects.equals(idIndex, after.idIndex())
                        ? null
                        : row.idNumber().reveal(),
                row.phone() == null || Objects.equals(phoneIndex, after.phoneIndex())
                        ? null
                        : row.phone().reveal(),
                entry);
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }
}
