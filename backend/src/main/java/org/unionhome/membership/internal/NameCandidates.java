package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.internal.ElectionRow.Status;
import org.unionhome.membership.internal.ElectionRow.Type;

/** Names who stands, in the order of the ballot. Only those entitled to vote can stand. */
@UseCase
@ApplicationScoped
@Transactional
class NameCandidates {

    private final ElectionQueries elections;
    private final ElectionRecords records;
    private final AuditTrail audit;

    NameCandidates(ElectionQueries elections, ElectionRecords records, AuditTrail audit) {
        this.elections = elections;
        this.records = records;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, ELECTION_STATE, INVALID_INPUT */
    void run(UUID id, String ifMatch, List<UUID> persons) {
        ElectionRow election = elections.take(id, ifMatch).election();
        ElectionRecords.require(election, Status.FROZEN);
        if (election.type() == Type.REMOVAL || election.type() == Type.RUNOFF) {
            throw Problem.of(MembershipProblem.ELECTION_STATE);
        }
        if (new HashSet<>(persons).size() < persons.size()) {
            throw Problem.ofFault("/memberIds", "NAMED_TWICE");
        }
        if (records.entitled(id, persons) < persons.size()) {
            throw Problem.ofFault("/memberIds", "NOT_IN_ELECTORATE");
        }
        records.candidates(id, persons);
        records.move(id, Status.FROZEN);
        audit.record(
                "election.candidates-named",
                AuditTrail.Subject.of("election", id, election.union()),
                String.valueOf(persons.size()));
    }
}
