package org.unionhome.testing.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that looks for the JDK and Node.js, among tools that only say a version. */
class RequireToolsTest {
    @TempDir
    Path tools;

    @BeforeEach
    void haveEverything() throws IOException {
        Path sed = Stream.of("/bin/sed", "/usr/bin/sed")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        script("sed", "exec " + sed + " \"$@\"");
        tool("javac", "javac 17.0.15");
        tool("node", "v20.20.2");
        tool("npm", "10.8.2");
    }

    @Test
    void isSilentWhenAllIsThere() throws Exception {
        assertThat(require()).isEqualTo("0 ");
    }

    @Test
    void asksForAMissingJdk() throws Exception {
        Files.delete(tools.resolve("javac"));
        assertThat(require())
                .isEqualTo("1 The JDK (javac) is missing: install version 17 or newer and put it on the PATH.\n");
    }

    @Test
    void asksForANewerJdk() throws Exception {
        tool("javac", "javac 11.0.2");
        assertThat(require())
                .isEqualTo("1 The JDK (javac) is too old: version 11.0.2 was found, 17 or newer is needed.\n");
        tool("javac", "javac 1.8.0_392");
        assertThat(require()).contains("version 1.8.0_392 was found");
    }

    @Test
    void asksForMissingOrNewerNode() throws Exception {
        tool("node", "v18.19.0");
        assertThat(require())
                .isEqualTo("1 Node.js (node) is too old: version v18.19.0 was found, 20 or newer is needed.\n");
        Files.delete(tools.resolve("node"));
        assertThat(require()).startsWith("1 Node.js (node) is missing");
    }

    private void tool(String name, String version) throws IOException {
        script(name, "echo '" + version + "'");
    }

    private void script(String name, String line) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** Exit code and everything it said. */
    private String require() throws Exception {
        ProcessBuilder script = new ProcessBuilder("/bin/sh", "src/test/stack/require-tools").redirectErrorStream(true);
        script.environment().clear();
        script.environment().put("PATH", tools.toString());
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }
}
