package org.unionhome.testing.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndKept() {
        Path file = folder.resolve("secrets.properties");
        Secrets first = Secrets.keptIn(file);
        String password = first.password("member");
        String key = first.key("data", 16);
        assertThat(first.password("member")).isEqualTo(password);
        assertThat(Secrets.keptIn(file).password("member")).isEqualTo(password);
        assertThat(Secrets.keptIn(file).key("data", 16)).isEqualTo(key);
    }

    @Test
    void areReadByTheirOwnerAlone() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets.keptIn(file).token("web");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void differByNameAndByInstallation() {
        Secrets one = Secrets.inMemory();
        assertThat(one.password("member")).isNotEqualTo(one.password("cadre"));
        assertThat(one.password("member")).isNotEqualTo(Secrets.inMemory().password("member"));
    }

    @Test
    void areLongEnough() {
        assertThat(Secrets.inMemory().password("member")).matches("([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}");
        assertThat(Secrets.inMemory().token("web"))
                .hasSizeGreaterThanOrEqualTo(43)
                .doesNotContainAnyWhitespaces();
        assertThat(Base64.getDecoder().decode(Secrets.inMemory().key("data", 16)))
                .hasSize(16);
    }
}
