package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.MDC;

/** The outermost layer: request id and security headers on every answer, oversized bodies refused before they are read. */
@ApplicationScoped
class HttpEdge {

    /** So much of an oversized body is still taken and thrown away, for so long, before the connection is cut. */
    private static final long DRAINED = 64L << 20;

    private static final long PATIENCE_MILLIS = 5_000;
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
        String id = RequestIds.of(routing);
        MDC.put("requestId", id);
        headers.set("X-Request-Id", id);
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
        long limit = file ? BodyLimits.FILE : BodyLimits.JSON;
        if (Long.parseLong(length) <= limit) {
            routing.next();
            return;
        }
        refuse(routing, limit);
    }

    private void refuse(RoutingContext routing, long limit) {
        var problem = Problem.of(ProblemCode.TOO_LARGE, limit >> 20);
        var body = answers.body(
                problem, RequestIds.of(routing), Languages.of(routing.request().getHeader("Accept-Language")));
        try {
            routing.response()
                    .setStatusCode(problem.code().status())
                    .putHeader("Content-Type", ProblemAnswers.PROBLEM_JSON.toString())
                    .end(json.writeValueAsString(body));
            drain(routing);
        } catch (JsonProcessingException impossible) {
            routing.fail(impossible);
        }
    }

    /** A sender that is cut off while it still speaks, or a proxy in between, would never hear the answer. */
    private static void drain(RoutingContext routing) {
        var request = routing.request();
        var connection = request.connection();
        long timer = routing.vertx().setTimer(PATIENCE_MILLIS, late -> connection.close());
        var taken = new AtomicLong();
        request.handler(piece -> {
            if (taken.addAndGet(piece.length()) > DRAINED) {
                connection.close();
            }
        });
        request.endHandler(done -> routing.vertx().cancelTimer(timer));
        request.exceptionHandler(gone -> routing.vertx().cancelTimer(timer));
        request.resume();
    }
}
