package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** A pairing is read with its names, its contacts are logged, and it ends; the member logs her own. */
@UseCase
@ApplicationScoped
@Transactional
class KeepPairing {

    private final PairingQueries pairings;
    private final AidSecrets secrets;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    KeepPairing(
            PairingQueries pairings,
            AidSecrets secrets,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.pairings = pairings;
        this.secrets = secrets;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    record NewContact(LocalDate on, String way, String note) {

        /** What was done with a child is nobody's business in a log. */
        @Override
        public String toString() {
            return "NewContact on " + on;
        }
    }

    /** Who reads the names of a child leaves a line. @throws Problem NOT_FOUND */
    PairingRow read(UUID id) {
        PairingRow row = pairings.show(id);
        audit.record("pairing.read", AuditTrail.Subject.of("pairing", id, row.union()));
        return row;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, PAIRING_NOT_RUNNING */
    void contact(UUID id, NewContact contact) {
        PairingRow row = pairings.lock(id);
        scope.require(current.get(), Permission.AID_WORK, row.union());
        log(row, contact);
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, PAIRING_NOT_RUNNING */
    void ownContact(UUID id, NewContact contact) {
        log(pairings.own(id), contact);
    }

    private void log(PairingRow row, NewContact contact) {
        if (contact.on().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/on", "IN_FUTURE");
        }
        if (row.term().on(contact.on()) != PairingTerm.State.RUNNING) {
            throw Problem.of(AidProblem.PAIRING_NOT_RUNNING);
        }
        sql.update(
                """
                insert into aid_pairing_contact (id, pairing_id, on_day, way, note, by_subject, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                row.id(),
                contact.on(),
                contact.way(),
                secrets.seal(AidSecrets.CONTACT, contact.note()),
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock));
        audit.record("pairing.contacted", AuditTrail.Subject.of("pairing", row.id(), row.union()));
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, INVALID_INPUT, PAIRING_NOT_RUNNING */
    void end(UUID id, String ifMatch, LocalDate last, String reason) {
        PairingRow row = pairings.lock(id);
        scope.require(current.get(), Permission.AID_WORK, row.union());
        request.requireVersion(ifMatch, row.version());
        if (row.endReason() != null) {
            throw Problem.of(AidProblem.PAIRING_NOT_RUNNING);
        }
        if (row.term().on(last) != PairingTerm.State.RUNNING) {
            throw Problem.ofFault("/on", "OUTSIDE_PAIRING");
        }
        sql.update(
                """
                update aid_pairing
                   set period = daterange(lower(period), ?::date + 1), end_reason = ?, version = version + 1
                 where id = ?
                """,
                last,
                reason,
                id);
        audit.record("pairing.ended", AuditTrail.Subject.of("pairing", id, row.union()));
    }
}
