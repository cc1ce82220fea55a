package org.unionhome.kernel;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Gives each request its id and language before it is known whether there is such an address or method at all. */
@Provider
@PreMatching
class RequestArrives implements ContainerRequestFilter {

    private final CurrentRequest request;
    private final RoutingContext routing;

    RequestArrives(CurrentRequest request, RoutingContext routing) {
        this.request = request;
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        request.begin(RequestIds.of(routing), Languages.of(context.getHeaderString("Accept-Language")));
    }
}
