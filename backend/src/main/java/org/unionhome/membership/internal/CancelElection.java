package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.internal.ElectionRow.Status;

/** Calls an election off before it is confirmed. What was voted stays sealed. */
@UseCase
@ApplicationScoped
@Transactional
class CancelElection {

    private final Sql sql;
    private final ElectionQueries elections;
    private final ElectionRecords records;
    private final AuditTrail audit;

    CancelElection(Sql sql, ElectionQueries elections, ElectionRecords records, AuditTrail audit) {
        this.sql = sql;
        this.elections = elections;
        this.records = records;
        this.audit = audit;
    }

    /** @throws org.unionhome.kernel.Problem NOT_FOUND, CHANGED_MEANWHILE, ELECTION_STATE */
    void run(UUID id, String ifMatch, String reason) {
        ElectionRow election = elections.take(id, ifMatch).election();
        ElectionRecords.require(election, Status.DRAFT, Status.FROZEN, Status.VOTING, Status.COUNTED);
        sql.update("update election set cancel_reason = ? where id = ?", reason, id);
        records.move(id, Status.CANCELLED);
        audit.record("election.cancelled", AuditTrail.Subject.of("election", id, election.union()));
    }
}
