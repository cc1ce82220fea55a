package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.RowIssue;

/** Whom a row of a roster is about; nobody yet when she is new. */
final class RosterWhom {

    private final RosterUnions within;
    private final LocalDate today;

    RosterWhom(RosterUnions within, LocalDate today) {
        this.within = within;
        this.today = today;
    }

    RosterUnions unions() {
        return within;
    }

    Found of(RosterRow row, RosterMatches matches, List<RowIssue> issues) {
        var byId = matches.byIdIndex(row.idIndex());
        var byFormerId = matches.byFormerIdIndex(row.idIndex());
        var byNumber = matches.byMemberNo(row.memberNo());
        boolean elsewhere = (byId.isEmpty() && byFormerId.isEmpty() && matches.idTaken(row.idIndex()))
                || (byNumber.isEmpty() && matches.numberTaken(row.memberNo()));
        if (elsewhere) {
            issues.add(RowIssue.error(null, "MEMBER_ELSEWHERE"));
            return new Found(row, null);
        }
        if (byId.isPresent()) {
            return byId(row, byId.get(), issues);
        }
        if (byFormerId.isPresent()) {
            issues.add(RowIssue.warning(RosterFields.ID_NUMBER, "ID_NUMBER_FORMER"));
            return byId(row.withoutIdNumber(), byFormerId.get(), issues);
        }
        return byNumber.map(holder -> byNumber(row, holder, issues)).orElse(new Found(row, null));
    }

    private Found byId(RosterRow row, RosterEntry found, List<RowIssue> issues) {
        if (row.memberNo() != null && !row.memberNo().equals(found.memberNo())) {
            issues.add(RowIssue.error(RosterFields.MEMBER_NO, "MEMBER_NO_DIFFERS"));
        }
        return checked(row, found, issues);
    }

    /** The number is hers; another identity number is believed only under the same name. */
    private Found byNumber(RosterRow row, RosterEntry found, List<RowIssue> issues) {
        boolean replaced = row.idIndex() != null && found.content().idIndex() != null;
        if (replaced && !row.name().equals(found.content().name())) {
            issues.add(RowIssue.error(RosterFields.MEMBER_NO, "MEMBER_NO_OF_ANOTHER"));
        } else if (replaced) {
            issues.add(RowIssue.warning(RosterFields.ID_NUMBER, "ID_NUMBER_REPLACED"));
        }
        return checked(row, found, issues);
    }

    private Found checked(RosterRow row, RosterEntry found, List<RowIssue> issues) {
        LocalDate left = found.content().leftOn();
        boolean transferred = left != null && !left.isAfter(today);
        boolean leaves =
                Optional.ofNullable(row.change()).flatMap(RosterChange::leaving).isPresent();
        if (transferred || !within.contains(found.content().union())) {
            issues.add(RowIssue.error(null, "MEMBER_ELSEWHERE"));
        } else if (Status.ENDED.name().equals(found.content().status()) && !leaves) {
            issues.add(RowIssue.error(null, "MEMBERSHIP_ENDED"));
        }
        return new Found(row, found);
    }

    /** A row, without a number that is out of date, and the member it is about; none when she is new. */
    record Found(RosterRow row, @Nullable RosterEntry member) {
        Optional<RosterEntry> entry() {
            return Optional.ofNullable(member);
        }
    }
}
