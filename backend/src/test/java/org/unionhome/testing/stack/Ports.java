package org.unionhome.testing.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The four doors of the stack on this machine. Only {@code web} and {@code keycloak} are seen by the browser. */
public record Ports(int web, int backend, int keycloak, int database) {

    /** What {@code make run} uses; each can be set by the environment variable named here. */
    public static Ports fromEnvironment(Map<String, String> environment) {
        return new Ports(
                port(environment, "UH_PORT", 8080),
                port(environment, "UH_BACKEND_PORT", 8081),
                port(environment, "UH_KEYCLOAK_PORT", 8082),
                port(environment, "UH_DB_PORT", 55432));
    }

    /** Four ports that nobody uses now. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(at(held, 0), at(held, 1), at(held, 2), at(held, 3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** Name of the setting of each port, in the order in which they are checked. */
    public Map<String, Integer> bySetting() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("UH_PORT", web);
        ports.put("UH_BACKEND_PORT", backend);
        ports.put("UH_KEYCLOAK_PORT", keycloak);
        ports.put("UH_DB_PORT", database);
        return ports;
    }

    private static int port(Map<String, String> environment, String setting, int otherwise) {
        String value = environment.getOrDefault(setting, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new StackFailure(setting + "=" + value + " is not a port number (1 to 65535).");
        }
        return Integer.parseInt(value);
    }

    private static int at(List<ServerSocket> sockets, int index) {
        return sockets.get(index).getLocalPort();
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
