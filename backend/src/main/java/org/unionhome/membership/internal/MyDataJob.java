package org.unionhome.membership.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.JobHandler;
import org.unionhome.kernel.PersonalData;

/** Asks every feature what it holds about the person, in her own name, and writes it down; all in one transaction. */
@ApplicationScoped
class MyDataJob implements JobHandler {

    static final String KIND = "MY_DATA";
    private static final int MOST_SECONDS = 1_800;
    private final Instance<PersonalData> sources;
    private final MyDataExports exports;
    private final MyDataPieces pieces;
    private final MyDataFile file;
    private final CurrentActor current;

    MyDataJob(
            Instance<PersonalData> sources,
            MyDataExports exports,
            MyDataPieces pieces,
            MyDataFile file,
            CurrentActor current) {
        this.sources = sources;
        this.exports = exports;
        this.pieces = pieces;
        this.file = file;
        this.current = current;
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
    public void run(UUID export, Progress progress) {
        QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).run(() -> {
            if (exports.holdRunning(export)) {
                make(export, progress);
            }
        });
    }

    private void make(UUID export, Progress progress) {
        UUID person = Objects.requireNonNull(current.get().person());
        List<PersonalData> all = sources.stream()
                .sorted(Comparator.comparing(source -> source.getClass().getName()))
                .toList();
        var parts = new ArrayList<PersonalData.Part>();
        long total = all.size() + 1L;
        for (int i = 0; i < all.size(); i++) {
            progress.report(i, total);
            parts.addAll(all.get(i).of(person));
        }
        progress.report(all.size(), total);
        Locale language = Locale.forLanguageTag(exports.languageOf(export));
        long bytes = pieces.write(export, out -> file.write(parts, language, out));
        exports.ready(
                export,
                bytes,
                parts.stream()
                        .map(part -> new MyDataExport.Counted(
                                part.name(),
                                part.rows().size(),
                                part.documents().size()))
                        .toList());
    }

    @Override
    public void failed(UUID export, String reason) {
        exports.failed(export);
    }
}
