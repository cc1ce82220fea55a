package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.unionhome.kernel.Actors;

/** Forgets who may do what once a reorganisation is done. */
@ApplicationScoped
class AuthorityForgotten {

    private final Actors actors;

    AuthorityForgotten(Actors actors) {
        this.actors = actors;
    }

    void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuthorityMoved moved) {
        actors.forget();
    }
}
