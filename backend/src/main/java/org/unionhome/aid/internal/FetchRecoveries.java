package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/**
 * The recovery list as a workbook, for a purpose that each member in it sees. The reasons in words are not in it, and every
 * cell is a text: no formula, and no number is changed.
 */
@UseCase
@ApplicationScoped
@Transactional
class FetchRecoveries {

    private static final String BUNDLE = "aid-recoveries";
    private static final int PART = 1_000;
    private static final int WIDTH = 18;
    private static final List<String> HEADERS = List.of(
            "code", "case", "union", "member", "reason", "status", "amount", "repaid", "writtenOff", "rest", "dueOn");
    private final RecoveryQueries recoveries;
    private final UnionTree tree;
    private final Texts texts;
    private final ReadTrail reads;
    private final CurrentActor current;
    private final AuditTrail audit;

    FetchRecoveries(
            RecoveryQueries recoveries,
            UnionTree tree,
            Texts texts,
            ReadTrail reads,
            CurrentActor current,
            AuditTrail audit) {
        this.recoveries = recoveries;
        this.tree = tree;
        this.texts = texts;
        this.reads = reads;
        this.current = current;
        this.audit = audit;
    }

    /** Those wanted within the caller's scope. @throws org.unionhome.kernel.Problem NOT_FOUND */
    byte[] run(RecoveryQueries.Wanted wanted, ReadTrail.Purpose purpose, Locale language) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Union Home", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.freezePane(0, 1);
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.inlineString(0, column, texts.get(BUNDLE, language, "field." + HEADERS.get(column)));
            }
            rows(sheet, wanted, purpose, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        UUID union = wanted.union() == null ? current.get().home() : wanted.union();
        audit.record(
                "aid-recovery.list-fetched",
                new AuditTrail.Subject("aid-recovery-list", String.valueOf(wanted.status()), union),
                purpose.name());
        return out.toByteArray();
    }

    private void rows(Worksheet sheet, RecoveryQueries.Wanted wanted, ReadTrail.Purpose purpose, Locale language)
            throws IOException {
        int at = 1;
        String cursor = null;
        do {
            Slice<RecoveryRow> part = recoveries.list(wanted, PART, cursor);
            for (RecoveryRow row : part.items()) {
                line(sheet, at++, row, language);
            }
            reads.noteAll(part.items().stream()
                    .map(row -> ReadTrail.Reading.of(row.person(), row.union(), ReadTrail.Part.FILE, purpose))
                    .toList());
            sheet.flush();
            cursor = part.next();
        } while (cursor != null);
    }

    private void line(Worksheet sheet, int at, RecoveryRow row, Locale language) {
        List<String> cells = List.of(
                row.code(),
                row.caseNo(),
                tree.nameOf(row.union()),
                row.memberName(),
                texts.get(BUNDLE, language, "reason." + row.reasonCode()),
                texts.get(BUNDLE, language, "status." + row.status()),
                Objects.toString(row.amount(), ""),
                row.repaid().toString(),
                row.writtenOff().toString(),
                row.rest().toString(),
                Objects.toString(row.dueOn(), ""));
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(at, column, cells.get(column));
        }
    }
}
