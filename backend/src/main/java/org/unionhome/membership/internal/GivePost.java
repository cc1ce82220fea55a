package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Makes somebody who sits in a committee its chair, vice-chair or plain member from a day on. */
@UseCase
@ApplicationScoped
@Transactional
class GivePost {

    private final CommitteeQueries committees;
    private final CommitteeOffices offices;
    private final CommitteeVersions versions;
    private final AuditTrail audit;

    GivePost(CommitteeQueries committees, CommitteeOffices offices, CommitteeVersions versions, AuditTrail audit) {
        this.committees = committees;
        this.offices = offices;
        this.versions = versions;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SEAT_ENDED, INVALID_PERIOD, POST_TAKEN, SELF_APPOINTMENT */
    void run(UUID id, UUID seatId, String ifMatch, String post, LocalDate from) {
        var seated = committees.take(id, Permission.APPOINTMENT_WRITE, ifMatch);
        var seat = seated.seat(seatId);
        if (seat.endReason() != null) {
            throw Problem.of(MembershipProblem.SEAT_ENDED);
        }
        if (from.isBefore(seat.from()) || !from.isBefore(seat.to())) {
            throw Problem.of(MembershipProblem.INVALID_PERIOD);
        }
        change(seated.committee(), seat, post, from);
        versions.changed(id);
        audit.record(
                "committee.post-given",
                AuditTrail.Subject.of("committee", id, seated.committee().union()),
                post);
    }

    private void change(CommitteeRow committee, CommitteeRow.Seat seat, String post, LocalDate from) {
        try {
            offices.change(committee, seat, post, from);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.POST_TAKEN) : failed;
        }
    }
}
