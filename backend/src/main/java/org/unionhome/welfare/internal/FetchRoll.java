package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UseCase;

/** Takes the real-name roll of a round out, for the scheme that insures. */
@UseCase
@ApplicationScoped
@Transactional
class FetchRoll {

    private final RoundQueries rounds;
    private final RollSheet sheet;
    private final CurrentRequest request;
    private final AuditTrail audit;

    FetchRoll(RoundQueries rounds, RollSheet sheet, CurrentRequest request, AuditTrail audit) {
        this.rounds = rounds;
        this.sheet = sheet;
        this.request = request;
        this.audit = audit;
    }

    byte[] run(UUID roundId, @Nullable UUID union) {
        Round round = rounds.show(roundId);
        byte[] file = sheet.write(round, union, request.locale());
        audit.record("welfare.roll-fetched", AuditTrail.Subject.of("enrollment-round", round.id(), round.union()));
        return file;
    }
}
