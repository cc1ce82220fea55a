package org.unionhome.testing.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part that starts, does not start, and ends. */
class PartTest {
    @TempDir
    Path data;

    private Running running;

    @BeforeEach
    void takeTheDirectory() {
        running = Running.in(data);
    }

    @AfterEach
    void giveItBack() {
        running.close();
    }

    @Test
    void thatEndsWhileStartingIsToldWithItsLastLines() {
        Part part = start(
                """
                echo '{"level":"ERROR","message":"no disk","sequence":7}'
                exit 3
                """);
        URI nobody = URI.create("http://localhost:" + Ports.free().web());
        assertThatThrownBy(() -> new Readiness().await(part, nobody))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("part ended while starting.")
                .hasMessageEndingWith("  | ERROR no disk");
    }

    @Test
    void isReadyWhenItAnswersWellAndNotBefore() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() < 3 ? 503 : 200, -1);
            exchange.close();
        });
        server.start();
        try (Part part = start("sleep 300")) {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            assertThatCode(() -> new Readiness().await(part, address)).doesNotThrowAnyException();
            assertThat(asked).hasValue(3);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void isForgottenWhenItWasStopped() {
        Part part = start("sleep 300");
        Path note = data.resolve("running/part.pid");
        assertThat(note).exists();
        part.close();
        assertThat(part.ended()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(note).doesNotExist();
        assertThat(Files.exists(part.log())).isTrue();
    }

    private Part start(String script) {
        Workplace place = new Workplace(data, data, data, running);
        return ProcessPart.start(place, "part", data, List.of("sh", "-c", script), Map.of());
    }
}
