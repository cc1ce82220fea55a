package org.unionhome.testing.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this program, for the parts that are Java too. */
final class Jvm {
    private Jvm() {}

    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(List.of(arguments));
        return command;
    }
}
