package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.internal.ElectionRow.Status;
import org.unionhome.membership.internal.ElectionRow.Type;

/**
 * Takes down who may vote: the active members of the union and below on the day. Retained members may not; whoever is
 * admitted or leaves later changes nothing.
 */
@UseCase
@ApplicationScoped
@Transactional
class FreezeElectorate {

    private final Sql sql;
    private final ElectionQueries elections;
    private final ElectionRecords records;
    private final CommitteeQueries committees;
    private final Electorate electorate;
    private final AuditTrail audit;
    private final Clock clock;

    FreezeElectorate(
            Sql sql,
            ElectionQueries elections,
            ElectionRecords records,
            CommitteeQueries committees,
            Electorate electorate,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.elections = elections;
        this.records = records;
        this.committees = committees;
        this.electorate = electorate;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, ELECTION_STATE, INVALID_INPUT */
    void run(UUID id, String ifMatch) {
        ElectionRow election = elections.take(id, ifMatch).election();
        ElectionRecords.require(election, Status.DRAFT);
        if (election.electorateOn().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/electorateOn", "IN_FUTURE");
        }
        int entitled = electorate.freeze(id, election.union(), election.electorateOn());
        if (entitled == 0) {
            throw Problem.ofFault("/electorateOn", "NOBODY_ENTITLED");
        }
        sql.update("update election set entitled = ? where id = ?", entitled, id);
        records.move(id, Status.FROZEN);
        if (election.type() == Type.REMOVAL) {
            var seated = committees.show(Objects.requireNonNull(election.committee()));
            var seat = seated.seat(Objects.requireNonNull(election.seat()));
            records.candidates(id, List.of(seat.person()));
        }
        audit.record(
                "election.electorate-frozen",
                AuditTrail.Subject.of("election", id, election.union()),
                String.valueOf(entitled));
    }
}
