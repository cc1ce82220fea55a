package org.unionhome.club.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;

/** Who can join a club, and what its days and its log must be like. */
final class ClubPolicy {
    private ClubPolicy() {}

    /** The codes of the contract's ClubAccess. */
    enum Verdict {
        OPEN,
        ON_APPROVAL,
        MEMBER,
        ASKED,
        NOT_BEGUN,
        ENDED,
        NOT_INVITED,
        NOT_A_MEMBER;

        boolean open() {
            return this == OPEN || this == ON_APPROVAL;
        }
    }

    /**
     * Who asks.
     *
     * @param member has a membership in force
     * @param invited the club is of her own union or one above it
     */
    record Caller(boolean member, boolean invited) {}

    /** The first reason that applies is the one she is told. */
    static Verdict judge(ClubRow club, Caller caller, LocalDate today) {
        if (club.mine() != null) {
            return club.mine().status() == ClubPart.Status.MEMBER ? Verdict.MEMBER : Verdict.ASKED;
        }
        if (!club.existsOn(today)) {
            return today.isBefore(club.from()) ? Verdict.NOT_BEGUN : Verdict.ENDED;
        }
        if (!caller.invited()) {
            return caller.member() ? Verdict.NOT_INVITED : Verdict.NOT_A_MEMBER;
        }
        return club.admission() == ClubRow.Admission.OPEN ? Verdict.OPEN : Verdict.ON_APPROVAL;
    }

    /** It ends on a day of its own, and today at the latest: nobody is told today that she will have left. */
    static List<FieldFault> endingFaults(ClubRow club, LocalDate on, LocalDate today) {
        if (!on.isAfter(club.from())) {
            return List.of(fault("/on", "END_BEFORE_START"));
        }
        return on.isAfter(today) ? List.of(fault("/on", "IN_FUTURE")) : List.of();
    }

    /** An office lies within the days of the club. */
    static List<FieldFault> officeFaults(ClubRow club, LocalDate from) {
        if (from.isBefore(club.from())) {
            return List.of(fault("/from", "BEFORE_DAY", club.from().toString()));
        }
        return club.to() == null || from.isBefore(club.to()) ? List.of() : List.of(fault("/from", "CLUB_ENDED_THEN"));
    }

    /** What is logged took place, on a day of the club: with a title of its own, or at an activity of the union. */
    static List<FieldFault> logFaults(ClubRow club, ClubSession session, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        require(session.title(), "/title", faults);
        require(session.heldOn(), "/heldOn", faults);
        LocalDate day = session.heldOn();
        String where = session.event() == null ? "/heldOn" : "/eventId";
        if (day != null && day.isAfter(today)) {
            faults.add(fault(where, "IN_FUTURE"));
        } else if (day != null && !club.existsOn(day)) {
            faults.add(fault(where, "CLUB_NOT_THERE_THEN"));
        }
        return faults;
    }

    private static void require(@Nullable Object value, String pointer, List<FieldFault> faults) {
        if (value == null) {
            faults.add(fault(pointer, "REQUIRED"));
        }
    }

    private static FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, List.of(arguments));
    }
}
