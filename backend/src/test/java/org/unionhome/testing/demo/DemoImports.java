package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Brings files in as an officer does: upload, wait for the preview, carry it out. */
public final class DemoImports {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 250;
    private final DemoApi api;

    public DemoImports(DemoApi api) {
        this.api = api;
    }

    /** @param query further parameters, such as {@code &year=2026} */
    public void bringIn(String kind, UUID union, String query, String fileName, byte[] file)
            throws IOException, InterruptedException {
        JsonNode uploaded = api.upload("/imports?kind=" + kind + "&unionId=" + union + query, fileName, file);
        String path = "/imports/" + uploaded.get("id").asText();
        JsonNode preview = await(path, "READY");
        api.post(
                path + "/commits",
                Map.of("previewHash", preview.get("previewHash").asText()));
        await(path, "COMMITTED");
    }

    private JsonNode await(String path, String status) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode shown = api.get(path);
            String present = shown.get("status").asText();
            if (present.equals(status)) {
                return shown;
            }
            if (!present.endsWith("ING")) {
                throw new IllegalStateException("An import is " + present + ", not " + status + ": " + shown);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("An import took more than " + PATIENCE + ".");
    }
}
