package org.unionhome.testing.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The two annual plans as an office would send them, for any year. */
final class DemoPlans {

    private static final String WRITTEN_FOR = "2026";

    private DemoPlans() {}

    static byte[] text(String name, int year) throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoPlans.class.getResourceAsStream("/plans/" + name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(WRITTEN_FOR, String.valueOf(year)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
