package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/** A person fetches the file with her data while it is kept. */
@UseCase
@ApplicationScoped
@Transactional
class FetchMyData {

    private final MyDataExports exports;
    private final MyDataPieces pieces;
    private final CurrentActor current;
    private final AuditTrail audit;

    FetchMyData(MyDataExports exports, MyDataPieces pieces, CurrentActor current, AuditTrail audit) {
        this.exports = exports;
        this.pieces = pieces;
        this.current = current;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, EXPORT_NOT_READY */
    InputStream run(UUID id) {
        MyDataExport export = exports.show(id);
        if (export.status() != MyDataExport.Status.READY) {
            throw Problem.of(MembershipProblem.EXPORT_NOT_READY);
        }
        var subject =
                AuditTrail.Subject.of("member", export.person(), current.get().home());
        audit.record("my-data.fetched", subject, id.toString());
        return pieces.read(id, export.person());
    }
}
