package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Signs for a gift by name: the member herself, or an officer who says who fetched it for her. */
@UseCase
@ApplicationScoped
@Transactional
class SignForGift {

    /** Stored names are bound to it: never rename. */
    private static final String PROXY = "festival.proxy";

    private final FestivalQueries festivals;
    private final FieldCipher cipher;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SignForGift(
            FestivalQueries festivals,
            FieldCipher cipher,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.festivals = festivals;
        this.cipher = cipher;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who fetched it, when not she herself. */
    record Proxy(String name, String relation) {}

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, RECEIVED_ALREADY */
    FestivalQueries.Receipt herself(UUID id, String ifMatch) {
        sign(festivals.own(id), ifMatch, null);
        return festivals.own(id);
    }

    FestivalQueries.Receipt byProxy(UUID id, String ifMatch, Proxy proxy) {
        sign(festivals.kept(id), ifMatch, proxy);
        return festivals.kept(id);
    }

    private void sign(FestivalQueries.Receipt receipt, String ifMatch, @Nullable Proxy proxy) {
        request.requireVersion(ifMatch, receipt.version());
        int signed = sql.update(
                """
                update festival_receipt
                   set status = 'RECEIVED', received_on = ?, proxy_name = ?::bytea, proxy_relation = ?::text, noted_by = ?,
                       version = version + 1
                 where id = ? and status = 'DUE'
                """,
                LocalDate.now(clock),
                proxy == null ? null : cipher.encrypt(PROXY, proxy.name()),
                proxy == null ? null : proxy.relation(),
                current.get().identity().subject(),
                receipt.id());
        if (signed == 0) {
            throw Problem.of(ProblemCode.RECEIVED_ALREADY);
        }
        audit.record("festival.signed", AuditTrail.Subject.of("festival-receipt", receipt.id(), receipt.union()));
    }
}
