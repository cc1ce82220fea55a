package org.unionhome.policy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The packs as they lie in the build. */
final class ShippedPacks {

    static final String WENZHOU = "WENZHOU-ORG-2019";

    private ShippedPacks() {}

    static String content(String code) {
        try (var file = ShippedPacks.class.getResourceAsStream("/policy/" + code + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PackFile file(String code) {
        return PackReader.file(content(code));
    }

    static Pack pack(String code) {
        return PackReader.pack(file(code), 1);
    }
}
