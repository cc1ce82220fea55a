package org.unionhome.testing.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waiting until a part really answers. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** HTTP/1.1: an offer of HTTP/2 is an "upgrade", which the web server keeps for web sockets. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /**
     * Returns when the address answers 200.
     *
     * @throws StackFailure when the part ends before, or takes far too long
     */
    void await(Part part, URI address) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers(address)) {
            if (part.ended().isDone()) {
                throw new StackFailure(part.name() + " ended while starting." + Tail.of(part.log()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StackFailure(part.name() + " does not answer at " + address + " after " + PATIENCE.toSeconds()
                        + " s." + Tail.of(part.log()));
            }
            pause();
        }
    }

    private boolean answers(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StackFailure interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new StackFailure("Interrupted while starting.", cause);
    }
}
