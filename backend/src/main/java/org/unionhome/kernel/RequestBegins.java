package org.unionhome.kernel;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.ContextInternal;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out who is calling, before anything else is asked. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class RequestBegins implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private final CurrentRequest request;
    private final CurrentActor actor;
    private final Actors actors;
    private final VerifiedTokens tokens;
    private final EndedSessions ended;
    private final CurrentIdentityAssociation security;

    RequestBegins(
            CurrentRequest request,
            CurrentActor actor,
            Actors actors,
            VerifiedTokens tokens,
            EndedSessions ended,
            CurrentIdentityAssociation security) {
        this.request = request;
        this.actor = actor;
        this.actors = actors;
        this.tokens = tokens;
        this.ended = ended;
        this.security = security;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        identity(context.getHeaderString("Authorization")).map(actors::of).ifPresent(actor::become);
        refuseForgedForms(context);
    }

    private Optional<Identity> identity(@Nullable String authorization) {
        return tokens.identityOf(authorization).or(() -> verified(authorization));
    }

    private Optional<Identity> verified(@Nullable String authorization) {
        SecurityIdentity caller = caller();
        if (authorization == null && ended.contains(caller)) {
            return Optional.empty();
        }
        var identity = Identities.of(caller);
        identity.ifPresent(known -> tokens.remember(authorization, known, Identities.endOf(caller)));
        return identity;
    }

    /**
     * A session that has to be renewed gives its identity later, in callbacks that hide the beans of the context they
     * run in and bring them back when they end. They get a context of their own, so that this request's beans stay.
     */
    private SecurityIdentity caller() {
        Uni<SecurityIdentity> caller = security.getDeferredIdentity();
        var aside = (ContextInternal) VertxContext.createNewDuplicatedContext();
        ContextInternal own = aside.beginDispatch();
        try {
            return caller.await().indefinitely();
        } finally {
            aside.endDispatch(own);
        }
    }

    /** A browser session is accepted for unsafe calls only with a header that a foreign page cannot send. */
    private void refuseForgedForms(ContainerRequestContext context) {
        boolean session = context.getHeaderString("Authorization") == null && actor.isKnown();
        if (session && !SAFE.contains(context.getMethod()) && context.getHeaderString("X-Requested-With") == null) {
            throw Problem.of(ProblemCode.REQUESTED_WITH_REQUIRED);
        }
    }
}
