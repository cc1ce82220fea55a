package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member will be like: what the row says, else what is known. */
final class RosterAfter {

    private RosterAfter() {}

    static RosterContent of(RosterRow row, @Nullable RosterEntry entry, UUID union, LocalDate joinedOn) {
        return entry == null ? created(row, union, joinedOn) : changed(row, entry.content(), union, joinedOn);
    }

    private static RosterContent created(RosterRow row, UUID union, LocalDate joinedOn) {
        return new RosterContent(
                row.name(),
                row.sex(),
                row.birthDate(),
                row.idIndex(),
                row.phoneIndex(),
                union,
                Status.ACTIVE.name(),
                row.employeeNo(),
                row.post(),
                row.postCategory(),
                joinedOn,
                null);
    }

    private static RosterContent changed(RosterRow row, RosterContent before, UUID union, LocalDate joinedOn) {
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
                or(row.postCategory(), before.postCategory()),
                joinedOn,
                before.leftOn());
    }

    static RosterContent with(RosterContent content, Status status) {
        return new RosterContent(
                content.name(),
                content.sex(),
                content.birthDate(),
                content.idIndex(),
                content.phoneIndex(),
                content.union(),
                status.name(),
                content.employeeNo(),
                content.post(),
                content.postCategory(),
                content.joinedOn(),
                content.leftOn());
    }

    private static <T> @Nullable T or(@Nullable T written, @Nullable T known) {
        return written == null ? known : written;
    }
}
