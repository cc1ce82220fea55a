package org.unionhome.policy.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.SystemActor;

/** Puts the packs of the installation to use when it starts. One that contradicts its own vectors stops the start. */
@ApplicationScoped
class PackLoader {

    private static final Logger LOG = Logger.getLogger(PackLoader.class);
    private final PackStore store;
    private final PacksInUse packs;
    private final ActingAs acting;
    private final List<String> codes;

    PackLoader(
            PackStore store,
            PacksInUse packs,
            ActingAs acting,
            @ConfigProperty(name = "unionhome.policy.packs") Optional<List<String>> chosen) {
        this.store = store;
        this.packs = packs;
        this.acting = acting;
        this.codes = chosen.orElseGet(PackLoader::shipped);
    }

    void load(@Observes StartupEvent start) {
        packs.ship(codes.stream().map(code -> load(content(code))).toList());
    }

    Pack load(String content) {
        var file = PackReader.file(content);
        var contradicted = PackVectors.contradicted(PackReader.pack(file, 1), file.vectors());
        if (!contradicted.isEmpty()) {
            throw new IllegalStateException("policy pack " + file.code() + " contradicts its vectors " + contradicted);
        }
        int version = acting.system(SystemActor.POLICY, () -> QuarkusTransaction.requiringNew()
                .call(() -> store.versionOf(file.code(), content)));
        LOG.infof("policy pack %s is in use in version %d", file.code(), version);
        return PackReader.pack(file, version);
    }

    /** The codes of the packs that lie in the build, one a line. */
    static List<String> shipped() {
        return read("packs.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    private static String content(String code) {
        return read(code + ".yaml");
    }

    private static String read(String name) {
        try (var file = PackLoader.class.getResourceAsStream("/policy/" + name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name + " among the policy packs");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
