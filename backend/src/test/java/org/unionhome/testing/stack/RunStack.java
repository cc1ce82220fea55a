package org.unionhome.testing.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code make run}: the whole system on this machine, with data that is kept in {@code .data/}, until Ctrl-C.
 * Arguments: top of the clone, home of the unpacked Keycloak.
 */
public final class RunStack {
    private RunStack() {}

    public static void main(String[] args) {
        StackProgram.run(() -> start(Path.of(args[0]), Path.of(args[1])));
    }

    private static void start(Path root, Path keycloakHome) throws Exception {
        Path data = root.resolve(".data");
        Workplace place = new Workplace(root, data.resolve("dist"), data, Running.in(data));
        Preflight.busyPort(System.getenv()).ifPresent(StackProgram::fail);
        Ports ports = Ports.fromEnvironment(System.getenv());
        Progress progress = new Progress(System.out);
        Stack stack = new Stack(place, ports, secrets(data), progress);
        StackProgram.closeAtExit(stack, progress);
        stack.start(keycloakHome, DemoLoader.installed());
        Path file = data.resolve("stack.json");
        stack.file().writeTo(file);
        Welcome.print(System.out, stack, file);
        StackProgram.watch(stack);
    }

    private static Secrets secrets(Path data) {
        Path file = data.resolve("secrets.properties");
        if (!Files.exists(file) && Files.exists(data.resolve("postgres"))) {
            throw new StackFailure("The data in " + data + " has lost its secrets.properties; bring that file back, or"
                    + " begin anew with: make reset");
        }
        return Secrets.keptIn(file);
    }
}
