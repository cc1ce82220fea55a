package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CreditCode;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Records a union's legal-person certificate, its first or one that renews another. */
@UseCase
@ApplicationScoped
@Transactional
class RecordCertificate {

    private final Sql sql;
    private final UnionChecks checks;
    private final CurrentRequest request;
    private final AuditTrail audit;

    RecordCertificate(Sql sql, UnionChecks checks, CurrentRequest request, AuditTrail audit) {
        this.sql = sql;
        this.checks = checks;
        this.request = request;
        this.audit = audit;
    }

    UUID run(NewCertificate wanted) {
        var union = checks.lock(wanted.union());
        CreditCodePolicy.fault(wanted.creditCode(), wanted.reason()).ifPresent(fault -> {
            throw Problem.ofFault("/creditCode", fault);
        });
        if (!wanted.until().isAfter(wanted.from())) {
            throw Problem.ofFault("/to", "END_BEFORE_START");
        }
        requireFreeNumber(union.root(), wanted.number());
        UUID id = insert(union.root(), wanted);
        request.touched(wanted.union());
        audit.record("certificate.recorded", AuditTrail.Subject.of("certificate", id, wanted.union()));
        return id;
    }

    private void requireFreeNumber(UUID root, String number) {
        boolean taken = sql.first(
                        "select 1 from union_certificate where root_id = ? and number = ?",
                        row -> row.getInt(1),
                        root,
                        number)
                .isPresent();
        if (taken) {
            throw Problem.of(OrganizationProblem.CERTIFICATE_NUMBER_TAKEN);
        }
    }

    private UUID insert(UUID root, NewCertificate wanted) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into union_certificate (id, union_id, root_id, number, credit_code, credit_code_reason,
                                                   issued_by, valid, updated_at)
                    values (?, ?, ?, ?, ?, ?, ?, daterange(?::date, ?::date), now())
                    """,
                    id,
                    wanted.union(),
                    root,
                    wanted.number(),
                    CreditCode.parse(wanted.creditCode()).map(CreditCode::text).orElseThrow(),
                    CreditCodePolicy.reasonToKeep(wanted.creditCode(), wanted.reason()),
                    wanted.issuedBy(),
                    wanted.from(),
                    wanted.until());
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(OrganizationProblem.CERTIFICATE_OVERLAPS) : failed;
        }
    }
}
