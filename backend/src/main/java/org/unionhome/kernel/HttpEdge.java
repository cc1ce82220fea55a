package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The outermost layer: request id and security headers on every answer, oversized bodies refused before they are read. */
@ApplicationScoped
class HttpEdge {

    private static final long JSON_LIMIT = 1 << 20;
    private static final long FILE_LIMIT = 32L << 20;
    private final ProblemAnswers answers;
    private final ObjectMapper json;

    HttpEdge(ProblemAnswers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::everyAnswer, 1000);
        filters.register(this::refuseOversized, 900);
    }

    private void everyAnswer(RoutingContext routing) {
        var headers = routing.response().headers();
        headers.set("X-Request-Id", RequestIds.of(routing));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (routing.request().path().startsWith("/api/")) {
            headers.set("Cache-Control", "no-store");
            headers.set("Vary", "Accept-Language, Authorization, Cookie");
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        routing.next();
    }

    private void refuseOversized(RoutingContext routing) {
        String length = routing.request().getHeader("Content-Length");
        if (length == null || !length.matches("[0-9]{1,18}")) {
            routing.next();
            return;
        }
        String type = routing.request().getHeader("Content-Type");
        boolean file = type != null && type.split(";")[0].strip().equals("application/octet-stream");
        if (Long.parseLong(length) <= (file ? FILE_LIMIT : JSON_LIMIT)) {
            routing.next();
            return;
        }
        refuse(routing, file ? FILE_LIMIT : JSON_LIMIT);
    }

    private void refuse(RoutingContext routing, long limit) {
        var problem = Problem.of(ProblemCode.TOO_LARGE, limit >> 20);
        var body = answers.body(
                problem, RequestIds.of(routing), Languages.of(routing.request().getHeader("Accept-Language")));
        try {
            routing.response()
                    .setStatusCode(problem.code().status())
                    .putHeader("Content-Type", ProblemAnswers.PROBLEM_JSON.toString())
                    .putHeader("Connection", "close")
                    .end(json.writeValueAsString(body))
                    .onComplete(sent -> routing.request().connection().close());
        } catch (JsonProcessingException impossible) {
            routing.fail(impossible);
        }
    }
}
