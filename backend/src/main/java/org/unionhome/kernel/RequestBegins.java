package org.unionhome.kernel;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jboss.logging.MDC;

/** Finds out, before anything else, which request this is, in which language, and who is calling. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class RequestBegins implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private final CurrentRequest request;
    private final CurrentActor actor;
    private final Actors actors;
    private final CurrentIdentityAssociation security;
    private final RoutingContext routing;

    RequestBegins(
            CurrentRequest request,
            CurrentActor actor,
            Actors actors,
            CurrentIdentityAssociation security,
            RoutingContext routing) {
        this.request = request;
        this.actor = actor;
        this.actors = actors;
        this.security = security;
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        request.begin(RequestIds.of(routing), Languages.of(context.getHeaderString("Accept-Language")));
        MDC.put("requestId", request.id());
        Identities.of(security.getDeferredIdentity().await().indefinitely())
                .map(actors::of)
                .ifPresent(actor::become);
        refuseForgedForms(context);
    }

    /** A browser session is accepted for unsafe calls only with a header that a foreign page cannot send. */
    private void refuseForgedForms(ContainerRequestContext context) {
        boolean session = context.getHeaderString("Authorization") == null && actor.isKnown();
        if (session && !SAFE.contains(context.getMethod()) && context.getHeaderString("X-Requested-With") == null) {
            throw Problem.of(ProblemCode.REQUESTED_WITH_REQUIRED);
        }
    }
}
