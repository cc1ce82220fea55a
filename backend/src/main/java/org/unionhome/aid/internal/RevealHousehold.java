package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;
import org.unionhome.kernel.UseCase;

/** Shows the identity numbers of a household in full, for a reason that its workers read. */
@UseCase
@ApplicationScoped
@Transactional
class RevealHousehold {

    private static final Set<String> VALUES = Set.of("ID_NUMBER");
    private final HardshipQueries files;
    private final ReadTrail reads;
    private final AuditTrail audit;

    RevealHousehold(HardshipQueries files, ReadTrail reads, AuditTrail audit) {
        this.files = files;
        this.reads = reads;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND also when nobody in it gave a number, or its time of keeping is over */
    List<Number> run(UUID id, String reason) {
        HardshipFile file = files.show(id, Permission.AID_READ);
        files.show(id, Permission.MEMBER_REVEAL);
        Household household = file.household();
        List<Number> numbers = household == null
                ? List.of()
                : household.members().stream()
                        .filter(member -> member.idNumber() != null)
                        .map(member -> new Number(member.name(), Objects.requireNonNull(member.idNumber())))
                        .toList();
        if (numbers.isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        reads.noteAll(file.workers().stream()
                .map(worker -> new ReadTrail.Reading(
                        worker.person(), worker.union(), Part.VALUES, Purpose.AID, VALUES, reason.strip()))
                .toList());
        audit.record("hardship-file.revealed", AuditTrail.Subject.of("hardship-file", id, file.union()));
        return numbers;
    }

    /** Of one of the household. */
    record Number(String name, String idNumber) {
        @Override
        public String toString() {
            return "Number";
        }
    }
}
