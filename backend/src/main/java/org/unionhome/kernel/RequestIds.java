package org.unionhome.kernel;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;

/** One id per request: in its log lines, in every error and in the answer's X-Request-Id. */
final class RequestIds {

    private static final String NAME = "unionhome.requestId";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestIds() {}

    static String of(RoutingContext routing) {
        String id = routing.get(NAME);
        if (id == null) {
            byte[] bytes = new byte[8];
            RANDOM.nextBytes(bytes);
            id = HexFormat.of().formatHex(bytes);
            routing.put(NAME, id);
        }
        return id;
    }
}
