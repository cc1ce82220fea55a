package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Sql;

/** Writes where a request stands. Closed, its fields are free for another one. */
@ApplicationScoped
class ProfileRequestSteps {

    private final Sql sql;
    private final CurrentActor current;
    private final Clock clock;

    ProfileRequestSteps(Sql sql, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /** By an officer, who is written down with it. */
    void decided(ProfileRequest request, ProfileRequest.Status to, @Nullable String reason) {
        boolean closes = to != ProfileRequest.Status.MORE_EVIDENCE;
        sql.update(
                """
                update profile_request
                   set status = ?, reason = ?, decided_by = ?, decided_person = ?::uuid, closed_at = ?::timestamptz,
                       version = version + 1, updated_at = now()
                 where id = ?
                """,
                to,
                reason,
                current.get().name(),
                current.get().person(),
                closes ? Instant.now(clock).truncatedTo(ChronoUnit.MICROS) : null,
                request.id());
        if (closes) {
            free(request);
        }
    }

    void withdrawn(ProfileRequest request) {
        sql.update(
                """
                update profile_request
                   set status = 'WITHDRAWN', decided_by = null, decided_person = null, closed_at = ?,
                       version = version + 1, updated_at = now()
                 where id = ?
                """,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                request.id());
        free(request);
    }

    /** The member did what she was asked for: it is the officer's turn again. */
    void evidenceAdded(ProfileRequest request) {
        sql.update(
                """
                update profile_request
                   set status = 'OPEN', decided_by = null, decided_person = null,
                       version = version + 1, updated_at = now()
                 where id = ?
                """,
                request.id());
    }

    private void free(ProfileRequest request) {
        sql.update("update profile_request_item set waiting = false where request_id = ?", request.id());
    }
}
