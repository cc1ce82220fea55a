package org.unionhome.kernel;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A request with an Authorization header is another system with a token; any other is a browser with a session. */
@ApplicationScoped
public class Tenants implements TenantResolver {

    @Override
    public @Nullable String resolve(RoutingContext routing) {
        return routing.request().getHeader("Authorization") == null ? "web" : null;
    }
}
