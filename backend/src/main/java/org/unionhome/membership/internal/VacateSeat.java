package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** Somebody leaves a committee before its term ends; the by-election is due from that day. */
@UseCase
@ApplicationScoped
@Transactional
class VacateSeat {

    private final CommitteeQueries committees;
    private final CommitteeOffices offices;
    private final CommitteeVersions versions;
    private final AuditTrail audit;

    VacateSeat(CommitteeQueries committees, CommitteeOffices offices, CommitteeVersions versions, AuditTrail audit) {
        this.committees = committees;
        this.offices = offices;
        this.versions = versions;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SEAT_ENDED, INVALID_PERIOD */
    void run(UUID id, UUID seatId, String ifMatch, LocalDate on, String reason) {
        var seated = committees.take(id, Permission.COMMITTEE_WRITE, ifMatch);
        var seat = seated.seat(seatId);
        if (seat.endReason() != null) {
            throw Problem.of(MembershipProblem.SEAT_ENDED);
        }
        if (!on.isAfter(seat.from()) || !on.isBefore(seat.to())) {
            throw Problem.of(MembershipProblem.INVALID_PERIOD);
        }
        offices.end(seat, on, reason);
        versions.changed(id);
        audit.record(
                "committee.seat-vacated",
                AuditTrail.Subject.of("committee", id, seated.committee().union()),
                reason);
    }
}
