package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Another worker lives in the household: the file stays one, and her union sees it from then on. */
@UseCase
@ApplicationScoped
@Transactional
class LinkHardshipWorker {

    private final HardshipQueries files;
    private final HardshipSteps steps;
    private final Hands hands;
    private final Unions unions;
    private final Sql sql;
    private final CurrentRequest http;
    private final AuditTrail audit;

    LinkHardshipWorker(
            HardshipQueries files,
            HardshipSteps steps,
            Hands hands,
            Unions unions,
            Sql sql,
            CurrentRequest http,
            AuditTrail audit) {
        this.files = files;
        this.steps = steps;
        this.hands = hands;
        this.unions = unions;
        this.sql = sql;
        this.http = http;
        this.audit = audit;
    }

    /** @throws Problem NOT_A_MEMBER unless number and name are both hers; HARDSHIP_OPEN_ALREADY */
    void run(UUID id, String ifMatch, String memberNo, String name) {
        HardshipFile file = files.hold(id, Permission.AID_WORK);
        HardshipStatus same = file.after(HardshipStep.LINK);
        http.requireVersion(ifMatch, file.version());
        UUID root = unions.require(file.union()).root();
        Named found = sql.first(
                        "select person_id, union_id from hardship_worker_named(?, ?, ?)",
                        row -> new Named(Sql.id(row, "person_id"), Sql.id(row, "union_id")),
                        root,
                        memberNo,
                        name)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_A_MEMBER));
        insert(file, root, found, name, memberNo);
        steps.take(file, same, HardshipSteps.Told.of(HardshipStep.LINK), hands.of(Permission.AID_WORK, file.union()));
        audit.record(
                "hardship-file.worker-linked",
                AuditTrail.Subject.of("hardship-file", id, file.union()),
                found.person().toString());
    }

    private void insert(HardshipFile file, UUID root, Named found, String name, String memberNo) {
        try {
            sql.update(
                    """
                    insert into hardship_worker (file_id, person_id, root_id, union_id, l1, name, member_no, main)
                    values (?, ?, ?, ?, ?, ?, ?, false)
                    """,
                    file.id(),
                    found.person(),
                    root,
                    found.union(),
                    root,
                    name,
                    memberNo);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.HARDSHIP_OPEN_ALREADY) : failed;
        }
    }

    private record Named(UUID person, UUID union) {}
}
