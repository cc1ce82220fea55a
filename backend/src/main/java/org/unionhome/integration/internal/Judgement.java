package org.unionhome.integration.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.unionhome.kernel.imports.Column;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.InputRows;
import org.unionhome.kernel.imports.SourceRow;
import org.unionhome.kernel.imports.Verdict;

/** One pass over all rows of an import: what would each do to the database as it is now? Changes nothing. */
@ApplicationScoped
class Judgement {

    private final ImportRows rows;
    private final ImportKinds kinds;
    private final ObjectMapper json;
    private final Clock clock;

    Judgement(ImportRows rows, ImportKinds kinds, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.json = json;
        this.clock = clock;
    }

    ImportContext context(ImportFile file) {
        var mapped = new HashSet<>(Column.fieldsByIndex(file.columns()).values());
        return new ImportContext(
                file.id(), file.union(), file.root(), file.year(), mapped, LocalDate.now(clock), file.terms());
    }

    /** @param sink gets every batch of judged rows, in the order of the file */
    Tally pass(ImportFile file, Consumer<List<Judged>> sink) {
        ImportKind kind = kinds.of(file.kind());
        var judging = kind.judging(context(file));
        var common = new CommonChecks(kind.fields());
        var columns = Column.fieldsByIndex(file.columns());
        var tally = new Tally(file);
        var batch = new ArrayList<InputRow>();
        Runnable judge = () -> {
            var judged = judged(batch, common.check(batch, judging.judge(List.copyOf(batch))));
            judged.forEach(tally::add);
            sink.accept(judged);
            batch.clear();
        };
        int chunks = rows.chunks(file.id());
        for (int no = 0; no < chunks; no++) {
            for (SourceRow row : rows.chunk(file.id(), no)) {
                batch.add(InputRows.of(row, columns));
                if (batch.size() >= kind.batchRows()) {
                    judge.run();
                }
            }
        }
        if (!batch.isEmpty()) {
            judge.run();
        }
        if (file.terms().fullList()) {
            missing(kind, judging, tally, sink);
        }
        return tally;
    }

    /** Those whom a full list does not name, numbered on behind its last row. */
    private void missing(ImportKind kind, ImportKind.Judging judging, Tally tally, Consumer<List<Judged>> sink) {
        int rowNo = tally.lastRow();
        List<Verdict> left = judging.missing(kind.batchRows());
        while (!left.isEmpty()) {
            var judged = new ArrayList<Judged>(left.size());
            for (Verdict verdict : left) {
                judged.add(new Judged(++rowNo, verdict, write(verdict)));
            }
            judged.forEach(tally::addMissing);
            sink.accept(judged);
            left = judging.missing(kind.batchRows());
        }
    }

    private List<Judged> judged(List<InputRow> batch, List<Verdict> verdicts) {
        var judged = new ArrayList<Judged>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            judged.add(new Judged(batch.get(i).rowNo(), verdicts.get(i), write(verdicts.get(i))));
        }
        return judged;
    }

    private String write(Object verdict) {
        try {
            return json.writeValueAsString(verdict);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a verdict cannot be written", impossible);
        }
    }
}
