package org.unionhome.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Brings files in through the API as an officer does, and waits for what runs in the background. */
public final class Imports {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Supplier<RequestSpecification> caller;
    private final Map<String, Object> terms;

    private Imports(Supplier<RequestSpecification> caller, Map<String, Object> terms) {
        this.caller = caller;
        this.terms = terms;
    }

    public static Imports by(TestMember officer) {
        return new Imports(() -> Api.as(officer), Map.of());
    }

    public static Imports with(String token) {
        return new Imports(() -> Api.with(token), Map.of());
    }

    /** The same, of files that are about a year. */
    public Imports ofYear(int year) {
        return with("year", year);
    }

    /** The same, of files that name everybody on a day. */
    public Imports fullListAsOf(LocalDate day) {
        return with("mode", "FULL_LIST").asOf(day);
    }

    /** The same, of files that hold on a day. */
    public Imports asOf(LocalDate day) {
        return with("asOf", day.toString());
    }

    /** The same with one more choice of the upload. */
    public Imports with(String term, Object value) {
        var all = new HashMap<>(terms);
        all.put(term, value);
        return new Imports(caller, Map.copyOf(all));
    }

    public Response tryUpload(String kind, UUID union, byte[] file) {
        return caller.get()
                .queryParams(terms)
                .queryParam("kind", kind)
                .queryParam("unionId", union)
                .header("File-Name", "%E5%90%8D%E5%86%8C.xlsx")
                .contentType("application/octet-stream")
                .body(file)
                .post("/imports");
    }

    /** Uploads and waits for the preview. */
    public UUID preview(String kind, UUID union, byte[] file) {
        return previewed(kind, union, file, "READY");
    }

    /** Uploads and waits for a preview by which too many would leave. */
    public UUID stopped(String kind, UUID union, byte[] file) {
        return previewed(kind, union, file, "QUARANTINED");
    }

    private UUID previewed(String kind, UUID union, byte[] file, String status) {
        String id =
                tryUpload(kind, union, file).then().statusCode(202).extract().path("id");
        UUID importId = UUID.fromString(id);
        await(importId, status);
        return importId;
    }

    public JsonPath show(UUID importId) {
        return caller.get()
                .get("/imports/" + importId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public JsonPath rows(UUID importId, String outcome) {
        return caller.get()
                .queryParam("outcome", outcome)
                .queryParam("limit", 200)
                .get("/imports/" + importId + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public Response tryCommit(UUID importId, String previewHash) {
        return caller.get()
                .contentType("application/json")
                .body(Map.of("previewHash", previewHash))
                .post("/imports/" + importId + "/commits");
    }

    public void commit(UUID importId) {
        startCommit(importId);
        await(importId, "COMMITTED");
    }

    public UUID startCommit(UUID importId) {
        String job = tryCommit(importId, show(importId).getString("previewHash"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return UUID.fromString(job);
    }

    public Response tryRelease(UUID importId, String previewHash) {
        return caller.get()
                .contentType("application/json")
                .body(Map.of("previewHash", previewHash, "reason", "划转名单已与人事处核对"))
                .post("/imports/" + importId + "/releases");
    }

    public Response tryDiscard(UUID importId) {
        return caller.get().post("/imports/" + importId + "/discards");
    }

    public Response tryUndo(UUID importId) {
        return caller.get().post("/imports/" + importId + "/undos");
    }

    public void undo(UUID importId) {
        tryUndo(importId).then().statusCode(202);
        await(importId, "UNDONE");
    }

    public byte[] errorSheet(UUID importId) {
        return caller.get()
                .get("/imports/" + importId + "/error-sheet")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Waits for a state; fails at once when the import has come to rest in another one. */
    public void await(UUID importId, String status) {
        await(importId, status, PATIENCE);
    }

    /** With the patience that a hundred thousand rows need on a busy machine. */
    public void awaitLong(UUID importId, String status) {
        await(importId, status, PATIENCE.multipliedBy(10));
    }

    private void await(UUID importId, String status, Duration most) {
        Eventually.within(most, () -> {
            JsonPath shown = show(importId);
            boolean resting = !shown.getString("status").endsWith("ING");
            if (resting && !status.equals(shown.getString("status"))) {
                throw new AssertionError("the import is " + shown.getString("status") + " because "
                        + shown.getString("failure") + ", not " + status);
            }
            return status.equals(shown.getString("status"));
        });
    }
}
