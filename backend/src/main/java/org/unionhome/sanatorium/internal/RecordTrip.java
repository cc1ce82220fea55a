package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.sanatorium.internal.TripJudging.Judged;

/**
 * Records where a member has been, judged by the rules of the day it began. Another segment of a tour of the same year
 * belongs to that one; a new one uses a place of her union, when it is of a programme.
 */
@UseCase
@ApplicationScoped
@Transactional
class RecordTrip {

    private final TripEntry entry;
    private final TripJudging judging;
    private final Entitlements entitlements;
    private final ProgramQueries programs;
    private final SanatoriumMapper mapper;
    private final Members members;
    private final OwnCase own;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RecordTrip(
            TripEntry entry,
            TripJudging judging,
            Entitlements entitlements,
            ProgramQueries programs,
            SanatoriumMapper mapper,
            Members members,
            OwnCase own,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.entry = entry;
        this.judging = judging;
        this.entitlements = entitlements;
        this.programs = programs;
        this.mapper = mapper;
        this.members = members;
        this.own = own;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, SELF_DECISION, INVALID_INPUT, SANATORIUM_UNRULED, POLICY_BLOCKED, QUOTA_SHORT, SANATORIUM_WENT */
    UUID run(NewTrip trip) {
        MemberInfo member = members.require(trip.person(), Permission.SANATORIUM_WRITE);
        own.refuse(trip.person(), member.union());
        if (trip.lastDay().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/beganOn", "NOT_OVER_YET");
        }
        UUID program = trip.program();
        if (program != null) {
            requireFits(trip, programs.show(program));
        }
        entitlements.hold(trip.person());
        var asked = entitlements
                .of(trip.person(), trip.beganOn())
                .orElseThrow(() -> Problem.of(SanatoriumProblem.SANATORIUM_UNRULED));
        boolean outside = leavesTheProvince(trip);
        Judged judged = judging.judge(trip, outside, asked);
        if (judged.decision().blocks()) {
            throw mapper.refusal(judged.decision());
        }
        UUID id = entry.write(trip, outside, asked, judged);
        request.touched(asked.standing().union());
        audit.record(
                "sanatorium-trip.recorded",
                AuditTrail.Subject.of("sanatorium-trip", id, asked.standing().union()));
        return id;
    }

    private static void requireFits(NewTrip trip, ProgramRow program) {
        int month = trip.beganOn().getMonthValue();
        if (!program.covers(trip.beganOn().getYear()) || month < program.firstMonth() || month > program.lastMonth()) {
            throw Problem.ofFault("/beganOn", "OUTSIDE_CYCLE");
        }
        if (!program.forms().contains(trip.form())) {
            throw Problem.ofFault("/form", "FORM_OF_THE_PROGRAM");
        }
    }

    /** A programme knows its province; of any other tour it is said. */
    private boolean leavesTheProvince(NewTrip trip) {
        UUID program = trip.program();
        return program == null
                ? trip.outside()
                : !trip.division().startsWith(programs.show(program).province());
    }
}
