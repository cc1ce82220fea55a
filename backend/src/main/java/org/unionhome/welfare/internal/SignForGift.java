package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Signs for a gift by name: the member herself, or somebody who fetched it for her and signs before an officer. */
@UseCase
@ApplicationScoped
@Transactional
class SignForGift {

    /** What was only proposed is not signed for. */
    private static final String GIVEN =
            "exists (select 1 from festival_gift g where g.id = r.gift_id and g.status = 'APPROVED')";

    private final FestivalQueries festivals;
    private final FestivalSecrets secrets;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SignForGift(
            FestivalQueries festivals,
            FestivalSecrets secrets,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.festivals = festivals;
        this.secrets = secrets;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RECEIVED_ALREADY */
    FestivalQueries.Receipt herself(UUID id, String ifMatch) {
        FestivalQueries.Receipt receipt = festivals.own(id);
        request.requireVersion(ifMatch, receipt.version());
        settle(
                receipt,
                sql.update(
                        """
                        update festival_receipt r
                           set status = 'RECEIVED', received_on = ?, noted_by = ?, version = version + 1
                         where r.id = ? and r.status = 'DUE' and %s
                        """
                                .formatted(GIVEN),
                        LocalDate.now(clock),
                        current.get().identity().subject(),
                        id));
        return festivals.own(id);
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RECEIVED_ALREADY, SIGNATURE_USED, INVALID_INPUT */
    FestivalQueries.Receipt byProxy(UUID id, String ifMatch, FestivalProxy proxy) {
        FestivalQueries.Receipt receipt = festivals.kept(id, Permission.WELFARE_WRITE);
        request.requireVersion(ifMatch, receipt.version());
        if (proxy.reason() == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        if (proxy.signature() == null) {
            throw Problem.ofFault("/signature", "REQUIRED");
        }
        try {
            settle(receipt, write(id, proxy, proxy.reason(), proxy.signature()));
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "festival_receipt_signed_once")
                    ? Problem.of(ProblemCode.SIGNATURE_USED)
                    : failed;
        }
        return festivals.kept(id, Permission.WELFARE_WRITE);
    }

    private int write(UUID id, FestivalProxy proxy, String reason, String signature) {
        return sql.update(
                """
                update festival_receipt r
                   set status = 'RECEIVED', received_on = ?, proxy_name = ?, proxy_relation = ?, proxy_reason = ?,
                       proxy_signature = ?, signature_index = ?, noted_by = ?, version = version + 1
                 where r.id = ? and r.status = 'DUE' and %s
                """
                        .formatted(GIVEN),
                LocalDate.now(clock),
                secrets.seal(FestivalSecrets.PROXY, proxy.name()),
                proxy.relation(),
                secrets.seal(FestivalSecrets.REASON, reason),
                secrets.sealSignature(signature),
                secrets.indexOfSignature(signature),
                current.get().identity().subject(),
                id);
    }

    private void settle(FestivalQueries.Receipt receipt, int signed) {
        if (signed == 0) {
            throw Problem.of(WelfareProblem.RECEIVED_ALREADY);
        }
        audit.record("festival.signed", AuditTrail.Subject.of("festival-receipt", receipt.id(), receipt.union()));
    }
}
