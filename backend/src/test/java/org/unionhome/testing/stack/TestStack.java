package org.unionhome.testing.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The whole system on free ports with fresh data, as long as one command runs: the browser tests. The command finds
 * what it must know in the file named by {@code UH_STACK_FILE}; its exit code becomes ours.
 * Arguments: top of the clone, home of the unpacked Keycloak, the command.
 */
public final class TestStack {
    private TestStack() {}

    public static void main(String[] args) {
        StackProgram.run(
                () -> start(Path.of(args[0]), Path.of(args[1]), List.of(args).subList(2, args.length)));
    }

    private static void start(Path root, Path keycloakHome, List<String> command) throws Exception {
        Path data = root.resolve(".data/test");
        Running running = Running.in(data);
        Arrays.asList("postgres", "keycloak", "logs").forEach(old -> PrivateFiles.deleteTree(data.resolve(old)));
        Workplace place = new Workplace(root, root.resolve(".data/dist"), data, running);
        Progress progress = new Progress(System.out);
        Stack stack = new Stack(place, Ports.free(), Secrets.inMemory(), progress);
        StackProgram.closeAtExit(stack, progress);
        stack.start(keycloakHome, DemoLoader.installed());
        Path file = data.resolve("stack.json");
        stack.file().writeTo(file);
        stack.firstEnded().thenAccept(part -> tell(stack, part));
        System.exit(run(command, file));
    }

    private static int run(List<String> command, Path file) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("UH_STACK_FILE", file.toString());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Processes.end(process.toHandle()), "stop the command"));
        return process.waitFor();
    }

    private static void tell(Stack stack, Part part) {
        if (!stack.isStopping()) {
            System.err.println(part.name() + " has ended during the tests." + Tail.of(part.log()));
        }
    }
}
