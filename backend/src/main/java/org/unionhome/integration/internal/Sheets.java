package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionhome.kernel.imports.ImportField;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.SourceRow;
import org.unionhome.kernel.imports.Verdict;

/** Spreadsheets that go back to the officer: the rejected rows as they were with the reasons, and empty templates. */
@ApplicationScoped
class Sheets {

    private static final int FLUSHED_EVERY = 500;
    private static final int WIDTH = 18;
    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportKinds kinds;
    private final IssueTexts texts;

    Sheets(ImportFiles files, ImportRows rows, ImportKinds kinds, IssueTexts texts) {
        this.files = files;
        this.rows = rows;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** Every cell is a text, so that long numbers stay whole and nothing is taken for a formula. */
    InputStream errors(UUID importId) {
        ImportFile file = files.require(importId);
        ImportKind kind = kinds.of(file.kind());
        return write(sheet -> {
            int reasons = file.columns().size();
            file.columns().forEach(column -> sheet.value(0, column.index(), column.header()));
            sheet.value(0, reasons, texts.own("reasons.header"));
            sheet.width(reasons, 3 * WIDTH);
            int at = 1;
            int chunks = rows.chunks(importId);
            for (int no = 0; no < chunks; no++) {
                at = rejected(sheet, at, reasons, kind, importId, rows.chunk(importId, no));
            }
        });
    }

    private int rejected(Worksheet sheet, int begin, int reasons, ImportKind kind, UUID importId, List<SourceRow> chunk)
            throws IOException {
        Map<Integer, Verdict> wrong = new HashMap<>();
        int first = chunk.get(0).rowNo();
        int last = chunk.get(chunk.size() - 1).rowNo();
        rows.rejected(importId, first, last).forEach(row -> wrong.put(row.rowNo(), row.verdict()));
        int at = begin;
        for (SourceRow row : chunk) {
            Verdict verdict = wrong.get(row.rowNo());
            if (verdict != null) {
                cells(sheet, at, row.cells());
                sheet.value(at, reasons, texts.reasons(kind, verdict.issues()));
                if (++at % FLUSHED_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
        return at;
    }

    private static void cells(Worksheet sheet, int at, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(at, column, cells.get(column));
            }
        }
    }

    InputStream template(String kindName) {
        ImportKind kind = kinds.of(kindName);
        return write(sheet -> {
            int column = 0;
            for (ImportField field : kind.fields()) {
                sheet.value(0, column, texts.label(kind, field));
                sheet.width(column, WIDTH);
                sheet.range(1, column, 2_000, column).style().format("@").set();
                column++;
            }
            sheet.freezePane(0, 1);
        });
    }

    private static InputStream write(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Union Home", "1.0")) {
            content.write(workbook.newWorksheet("Sheet1"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private interface Content {
        void write(Worksheet sheet) throws IOException;
    }
}
