package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.kernel.files.Paper;

/** A document is added to an open file, by the worker or by whoever handles it; kept encrypted. */
@UseCase
@ApplicationScoped
@Transactional
class AddHardshipEvidence {

    private static final int MOST = 30;
    private final HardshipQueries files;
    private final HardshipSeal seal;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    AddHardshipEvidence(
            HardshipQueries files, HardshipSeal seal, Sql sql, CurrentActor current, AuditTrail audit, Clock clock) {
        this.files = files;
        this.seal = seal;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    void own(UUID id, String kind, Paper paper) {
        add(files.holdOwn(id), kind, paper);
    }

    void byOfficer(UUID id, String kind, Paper paper) {
        add(files.hold(id, Permission.AID_WORK), kind, paper);
    }

    /** @throws Problem HARDSHIP_STATE, TOO_MUCH_EVIDENCE */
    private void add(HardshipFile file, String kind, Paper paper) {
        if (file.status().closed()) {
            throw Problem.of(AidProblem.HARDSHIP_STATE);
        }
        if (file.evidence().size() >= MOST) {
            throw Problem.of(ProblemCode.TOO_MUCH_EVIDENCE, MOST);
        }
        UUID evidence = Ids.next();
        sql.update(
                """
                insert into hardship_evidence (id, file_id, root_id, kind, media_type, content, bytes, added_by, added_at)
                select ?, f.id, f.root_id, ?, ?, ?, ?, ?, ? from hardship_file f where f.id = ?
                """,
                evidence,
                kind,
                paper.mediaType(),
                seal.evidence(paper.content()),
                paper.content().length,
                current.get().name(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                file.id());
        sql.update("update hardship_file set version = version + 1, updated_at = now() where id = ?", file.id());
        audit.record(
                "hardship-file.evidence-added",
                AuditTrail.Subject.of("hardship-file", file.id(), file.union()),
                evidence.toString());
    }
}
