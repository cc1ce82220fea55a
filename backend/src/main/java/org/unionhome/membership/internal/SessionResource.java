package org.unionhome.membership.internal;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.unionhome.api.SessionApi;
import org.unionhome.kernel.OpenToAnyone;

/** Where the browser lands after the identity provider: back to the page it came from. */
class SessionResource implements SessionApi {

    @Override
    @OpenToAnyone(because = "the sign-in itself; the HTTP layer sends the browser to the identity provider first")
    public void login(String returnTo) {
        String path = Optional.ofNullable(returnTo).orElse("/");
        throw new RedirectionException(Response.Status.SEE_OTHER, URI.create(path));
    }
}
