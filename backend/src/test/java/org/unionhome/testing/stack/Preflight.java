package org.unionhome.testing.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks whether the machine can run the stack at all, before minutes are spent on building it. The Makefile starts
 * this file from its source ({@code java Preflight.java}); so it uses nothing but the JDK.
 */
public final class Preflight {
    static final List<String> PORT_SETTINGS = List.of("UH_PORT", "UH_BACKEND_PORT", "UH_KEYCLOAK_PORT", "UH_DB_PORT");
    private static final long MIB = 1024 * 1024;

    private Preflight() {}

    /** @param args directory that needs space, MiB that it needs; settings of ports that must be free */
    public static void main(String[] args) throws IOException {
        Optional<String> problem = problem(System.getenv(), Path.of(args[0]), Long.parseLong(args[1]), args.length > 2);
        if (problem.isPresent()) {
            System.err.println(problem.get());
            System.exit(1);
        }
    }

    /** The first reason why it cannot go on, in one line. */
    static Optional<String> problem(Map<String, String> environment, Path place, long neededMib, boolean ports)
            throws IOException {
        Optional<String> space = noSpace(place, neededMib);
        if (space.isPresent() || !ports) {
            return space;
        }
        return busyPort(environment);
    }

    static Optional<String> busyPort(Map<String, String> environment) {
        return PORT_SETTINGS.stream()
                .flatMap(setting -> portProblem(setting, environment.getOrDefault(setting, "")).stream())
                .findFirst();
    }

    static Optional<String> noSpace(Path place, long neededMib) throws IOException {
        Path existing = Stream.iterate(place.toAbsolutePath(), Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        long freeMib = Files.getFileStore(existing).getUsableSpace() / MIB;
        if (freeMib >= neededMib) {
            return Optional.empty();
        }
        return Optional.of("The disk is full: " + freeMib + " MiB are free at " + existing + ", " + neededMib
                + " MiB are needed.");
    }

    static Optional<String> portProblem(String setting, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            return Optional.of(setting + "=" + value + " is not a port number (1 to 65535).");
        }
        if (isFree(Integer.parseInt(value))) {
            return Optional.empty();
        }
        return Optional.of("Port " + value + " is in use; stop what listens there or set " + setting
                + " to another one, for example: make run " + setting + "=" + another(value));
    }

    /** Free on the loopback address and on all addresses: either listener would be in the way. */
    private static boolean isFree(int port) {
        try (ServerSocket all = new ServerSocket()) {
            all.setReuseAddress(true);
            all.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            return false;
        }
        try (ServerSocket loopback = new ServerSocket()) {
            loopback.setReuseAddress(true);
            loopback.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int another(String port) {
        int number = Integer.parseInt(port);
        return number < 55_536 ? number + 10_000 : number - 10_000;
    }
}
