package org.unionhome.membership.internal;

import java.util.UUID;

/** Somebody who is found by an identity number: a member somewhere in the root, or a former one. */
record KnownPerson(String idIndex, UUID person, Status status, String act) {

    boolean former() {
        return status == Status.ENDED;
    }

    boolean deceased() {
        return act.equals(StandingAct.DIE.name());
    }
}
