package org.unionhome.membership.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.JobHandler;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Texts;

/** Writes a list of members into a file, batch by batch, whatever its size; all of it in one transaction. */
@ApplicationScoped
class ExportJob implements JobHandler {

    static final String KIND = "MEMBER_EXPORT";
    /** Long enough to fetch it after a weekend; a copy of the register should not lie about. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final int BATCH = 1_000;
    private static final int MOST_SECONDS = 1_800;
    private final MemberExports exports;
    private final ExportRows rows;
    private final ExportParts parts;
    private final ReadTrail reads;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    ExportJob(
            MemberExports exports,
            ExportRows rows,
            ExportParts parts,
            ReadTrail reads,
            AuditTrail audit,
            Texts texts,
            Clock clock) {
        this.exports = exports;
        this.rows = rows;
        this.parts = parts;
        this.reads = reads;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean cancellable() {
        return true;
    }

    @Override
    public void run(UUID id, Progress progress) {
        QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).run(() -> {
            MemberExport export = exports.require(id);
            if (export.status() == MemberExport.Status.WORKING) {
                write(export, progress);
            }
        });
    }

    private void write(MemberExport export, Progress progress) {
        var out = parts.write(export.id());
        int written;
        try (out;
                var file = ExportFile.of(export.format(), out)) {
            file.line(headers(export));
            written = lines(export, file, progress);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        exports.ready(export.id(), written, out.bytes(), Instant.now(clock).plus(KEPT));
        audit.record(
                "members.exported",
                AuditTrail.Subject.of(
                        "member-export", export.id(), export.tops().get(0)),
                written + " " + (export.full() ? "FULL" : "MASKED"));
    }

    private List<String> headers(MemberExport export) {
        Locale language = Locale.forLanguageTag(export.language());
        return export.columns().stream()
                .map(column -> texts.get("roster", language, column.header()))
                .toList();
    }

    private int lines(MemberExport export, ExportFile file, Progress progress) throws IOException {
        long expected = rows.expected(export);
        int written = 0;
        @Nullable UUID last = null;
        List<ExportRow> batch = rows.after(export, last, BATCH);
        while (!batch.isEmpty()) {
            for (ExportRow row : batch) {
                file.line(
                        export.columns().stream().map(column -> column.of(row)).toList());
            }
            note(export, batch);
            written += batch.size();
            progress.report(written, Math.max(expected, written));
            last = batch.get(batch.size() - 1).person();
            batch = batch.size() < BATCH ? List.of() : rows.after(export, last, BATCH);
        }
        return written;
    }

    /** Whose values left the platform whole reads that, with the purpose and the reason. */
    private void note(MemberExport export, List<ExportRow> batch) {
        Set<String> values = export.columns().stream()
                .filter(ExportColumn::sensitive)
                .map(Enum::name)
                .collect(Collectors.toSet());
        if (!export.full() || values.isEmpty()) {
            return;
        }
        reads.noteAll(batch.stream()
                .map(row -> new ReadTrail.Reading(
                        row.person(),
                        row.union(),
                        ReadTrail.Part.VALUES,
                        export.purpose(),
                        values,
                        export.fullReason()))
                .toList());
    }

    @Override
    public void failed(UUID id, String reason) {
        exports.failed(id, reason);
    }
}
