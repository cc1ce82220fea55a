package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.files.Paper;

/** Keeps what is handed in with a case, encrypted; the case takes a new version by it, so that nobody decides unseen. */
@ApplicationScoped
class AidPapers {

    private static final int MOST = 12;
    private final AidCaseQueries cases;
    private final AidSecrets secrets;
    private final Sql sql;
    private final Clock clock;

    AidPapers(AidCaseQueries cases, AidSecrets secrets, Sql sql, Clock clock) {
        this.cases = cases;
        this.secrets = secrets;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param row held already
     * @param addedBy the officer; absent for the member herself
     * @return the paper
     * @throws Problem TOO_MUCH_EVIDENCE
     */
    UUID add(AidCaseRow row, Paper paper, @Nullable String addedBy) {
        if (cases.evidence(row.id()).size() >= MOST) {
            throw Problem.of(ProblemCode.TOO_MUCH_EVIDENCE, MOST);
        }
        UUID evidence = Ids.next();
        sql.update(
                """
                insert into aid_evidence (id, case_id, media_type, content, bytes, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?::text)
                """,
                evidence,
                row.id(),
                paper.mediaType(),
                secrets.sealFile(paper.content()),
                paper.content().length,
                Instant.now(clock),
                addedBy);
        sql.update(
                "update aid_case set evidence_count = evidence_count + 1, version = version + 1 where id = ?",
                row.id());
        return evidence;
    }
}
