package org.unionhome.membership.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Role;

/**
 * One of the three offices for somebody, waiting for the second person or decided.
 *
 * @param to first day on which it would no longer hold
 */
record Proposal(
        UUID id,
        UUID person,
        String personName,
        UUID union,
        Role role,
        LocalDate from,
        @Nullable LocalDate to,
        State state,
        String proposedSubject,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        int version) {

    enum State {
        WAITING,
        CONFIRMED,
        REFUSED,
        WITHDRAWN
    }

    boolean waits() {
        return state == State.WAITING;
    }

    boolean isProposedBy(Actor actor) {
        return proposedSubject.equals(actor.identity().subject());
    }

    boolean isAbout(Actor actor) {
        return person.equals(actor.person());
    }

    OfficeRegister.Wanted wanted() {
        return new OfficeRegister.Wanted(person, union, role, from, to);
    }
}
