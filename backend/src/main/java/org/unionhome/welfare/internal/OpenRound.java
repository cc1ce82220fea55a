package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.policy.MutualAidScheme;

/** Opens a round of enrolling. The version of the pack in use on the first day of enrolling rules it to its end. */
@UseCase
@ApplicationScoped
@Transactional
class OpenRound {

    private final Sql sql;
    private final Schemes schemes;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    OpenRound(
            Sql sql,
            Schemes schemes,
            Unions unions,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.schemes = schemes;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(NewRound wanted) {
        scope.require(current.get(), Permission.WELFARE_WRITE, wanted.union());
        unions.requireLiving(wanted.union());
        LocalDate ruledOn = wanted.enrollFrom();
        MutualAidScheme scheme =
                schemes.on(ruledOn, wanted.scheme()).orElseThrow(() -> Problem.ofFault("/scheme", "UNKNOWN_SCHEME"));
        var faults = RoundPolicy.faults(wanted, scheme);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        UUID id = insert(wanted, scheme);
        request.touched(wanted.union());
        audit.record("welfare.round-opened", AuditTrail.Subject.of("enrollment-round", id, wanted.union()));
        return id;
    }

    private UUID insert(NewRound wanted, MutualAidScheme scheme) {
        UUID id = Ids.next();
        Money price = Optional.ofNullable(wanted.sharePrice())
                .orElseGet(() -> scheme.priceOf(1).orElseThrow());
        sql.update(
                """
                insert into welfare_round (id, union_id, pack_code, pack_version, scheme, kind, name, period, enrolling,
                                           share_price, status, opened_by, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, daterange(?, ?), daterange(?, ?), ?, 'OPEN', ?, ?)
                """,
                id,
                wanted.union(),
                scheme.pack().code(),
                scheme.pack().version(),
                scheme.code(),
                scheme.kind(),
                wanted.name(),
                wanted.from(),
                scheme.endOf(wanted.from()),
                wanted.enrollFrom(),
                wanted.enrollTo(),
                price,
                current.get().identity().subject(),
                Instant.now(clock));
        return id;
    }
}
