package org.unionhome.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the answer needs to know of the request: its id, its language, and the headers that the answer will carry. */
@RequestScoped
public class CurrentRequest {

    private String id = "-";
    private Locale locale = Locale.CHINESE;
    private @Nullable UUID touchedUnion;
    private boolean refusalRecorded;
    private Permission needed = Permission.SELF;
    private boolean guarded;
    private final List<Runnable> owedLines = new ArrayList<>();
    private final List<Map.Entry<String, String>> answerHeaders = new ArrayList<>();
    private @Nullable Object answer;
    private byte @Nullable [] writtenAnswer;

    void begin(String requestId, Locale language) {
        this.id = requestId;
        this.locale = language;
    }

    public String id() {
        return id;
    }

    /** Chinese or English. */
    public Locale locale() {
        return locale;
    }

    /** Where the created resource is found. */
    public void location(String path) {
        answerHeaders.add(Map.entry("Location", path));
    }

    /** The strong ETag of a single resource is its version. */
    public void version(int version) {
        answerHeaders.add(Map.entry("ETag", Etags.ofVersion(version)));
    }

    /**
     * Checks If-Match against the present version, which also goes out with the refusal.
     *
     * @throws Problem CHANGED_MEANWHILE (412)
     */
    public void requireVersion(@Nullable String ifMatch, int version) {
        version(version);
        Etags.requireMatch(ifMatch, version);
    }

    public void header(String name, String value) {
        answerHeaders.add(Map.entry(name, value));
    }

    /** The answer has been written already, and these bytes are to be sent for it. */
    void written(Object page, byte[] bytes) {
        this.answer = page;
        this.writtenAnswer = bytes;
    }

    /** The bytes of this very answer, when they were written before. */
    Optional<byte[]> bytesOf(@Nullable Object page) {
        return page != null && page == answer ? Optional.ofNullable(writtenAnswer) : Optional.empty();
    }

    void needs(Permission permission) {
        this.needed = permission;
    }

    /** What the operation asks of its caller. */
    public Permission needed() {
        return needed;
    }

    /** Remembers the union that the effect belongs to; a repeated answer needs authority there. */
    public void touched(@Nullable UUID union) {
        this.touchedUnion = union;
    }

    /** The audit log has a line of why the caller was refused. */
    public void refusalRecorded() {
        this.refusalRecorded = true;
    }

    /** From now on somebody writes the lines that this request comes to owe. */
    void guard() {
        this.guarded = true;
    }

    /**
     * Leaves a line for when the transaction of the operation has ended, so that nobody waits for a second connection
     * while holding the first; false when nobody would write it.
     */
    public boolean owes(Runnable line) {
        return guarded && owedLines.add(line);
    }

    /** Nothing of what the operation has said so far holds: it is carried out from its beginning. */
    void beginAgain() {
        touchedUnion = null;
        refusalRecorded = false;
        owedLines.clear();
        answerHeaders.clear();
        answer = null;
        writtenAnswer = null;
    }

    /** Writes the lines that are owed, once. */
    void settle() {
        List<Runnable> lines = List.copyOf(owedLines);
        owedLines.clear();
        lines.forEach(Runnable::run);
    }

    boolean isRefusalRecorded() {
        return refusalRecorded;
    }

    @Nullable
    UUID touchedUnion() {
        return touchedUnion;
    }

    List<Map.Entry<String, String>> answerHeaders() {
        return answerHeaders;
    }
}
