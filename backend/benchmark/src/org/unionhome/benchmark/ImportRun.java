package org.unionhome.benchmark;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One spreadsheet through the import API as an officer brings it in: upload, preview, commit. */
final class ImportRun {

    private static final String ROOT = "0190aaaa-0000-7000-8000-000000000001";
    private final Http connection;
    private final String token;
    private final String kind;
    private String id = "";

    ImportRun(Http connection, String token, String kind) {
        this.connection = connection;
        this.token = token;
        this.kind = kind;
    }

    /** Seconds until the preview stands; what was found is noted. */
    double preview(byte[] file, Report report) throws IOException, InterruptedException {
        long start = System.nanoTime();
        expect(202, Http.send(
                "POST", "/api/v1/imports?kind=" + kind + "&unionId=" + ROOT, token, UUID.randomUUID().toString(),
                "application/octet-stream", file));
        id = connection.field("id");
        String preview = await("READY");
        double seconds = (System.nanoTime() - start) / 1e9;
        report.note("preview: %s", preview.replaceAll(".*(\"counts\":\\{[^}]*}).*", "$1"));
        return seconds;
    }

    /** Seconds until everything that was previewed is in the database. */
    double commit() throws IOException, InterruptedException {
        String hash = connection.field("previewHash");
        long start = System.nanoTime();
        expect(202, Http.post("/api/v1/imports/" + id + "/commits", token, UUID.randomUUID().toString(),
                "{\"previewHash\":\"" + hash + "\"}"));
        await("COMMITTED");
        return (System.nanoTime() - start) / 1e9;
    }

    void expect(int status, byte[] request) throws IOException {
        int answer = connection.ask(request);
        if (answer != status) {
            throw new IllegalStateException(answer + ": " + connection.body());
        }
    }

    private String await(String wanted) throws IOException, InterruptedException {
        while (true) {
            expect(200, Http.get("/api/v1/imports/" + id, token));
            String body = connection.body();
            if (body.contains("\"status\":\"" + wanted + "\"")) {
                return body;
            }
            if (body.contains("\"status\":\"FAILED\"")) {
                throw new IllegalStateException(body);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
