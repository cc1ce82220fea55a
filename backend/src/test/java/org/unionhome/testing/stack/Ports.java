package org.unionhome.testing.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The four doors of the stack on this machine. Only {@code web} and {@code keycloak} are seen by the browser. */
public record Ports(int web, int backend, int keycloak, int database) {

    /** What {@code make run} uses; the Makefile holds the defaults, {@link Preflight} has looked at the values. */
    public static Ports fromEnvironment(Map<String, String> environment) {
        return new Ports(
                port(environment, "UH_PORT"),
                port(environment, "UH_BACKEND_PORT"),
                port(environment, "UH_KEYCLOAK_PORT"),
                port(environment, "UH_DB_PORT"));
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

    /** Where the browser finds the platform. */
    URI site() {
        return URI.create("http://localhost:" + web);
    }

    URI backendUrl() {
        return URI.create("http://localhost:" + backend);
    }

    URI realmUrl() {
        return URI.create("http://localhost:" + keycloak + "/realms/" + Keycloak.REALM);
    }

    URI tokenEndpoint() {
        return URI.create(realmUrl() + "/protocol/openid-connect/token");
    }

    private static int port(Map<String, String> environment, String setting) {
        return Integer.parseInt(environment.get(setting));
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
