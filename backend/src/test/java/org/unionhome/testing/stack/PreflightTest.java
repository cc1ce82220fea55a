package org.unionhome.testing.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    private final Ports free = Ports.free();
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "UH_PORT", "" + free.web(),
            "UH_BACKEND_PORT", "" + free.backend(),
            "UH_KEYCLOAK_PORT", "" + free.keycloak(),
            "UH_DB_PORT", "" + free.database()));

    @Test
    void findsNothingWrongWithFreePorts() {
        assertThat(Preflight.busyPort(settings)).isEmpty();
        assertThat(Ports.fromEnvironment(settings)).isEqualTo(free);
    }

    @Test
    void namesThePortThatIsInUseAndHowToChooseAnother() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("UH_KEYCLOAK_PORT", "" + taken.getLocalPort());
            assertThat(Preflight.busyPort(settings)).hasValueSatisfying(line -> assertThat(line)
                    .startsWith("Port " + taken.getLocalPort() + " is in use")
                    .contains("make run UH_KEYCLOAK_PORT=")
                    .doesNotContain("\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "65536", "-1", "80 80"})
    void refusesWhatIsNoPort(String value) {
        settings.put("UH_PORT", value);
        assertThat(Preflight.busyPort(settings)).contains("UH_PORT=" + value + " is not a port number (1 to 65535).");
    }

    @Test
    void tellsThatTheDiskIsFull() throws IOException {
        Path notThereYet = Path.of("target", "not", "there", "yet");
        assertThat(Preflight.noSpace(notThereYet, 1)).isEmpty();
        assertThat(Preflight.noSpace(notThereYet, Long.MAX_VALUE))
                .hasValueSatisfying(line ->
                        assertThat(line).startsWith("The disk is full: ").doesNotContain("\n"));
    }
}
