package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/**
 * The roster of a year as a workbook. It names members and their unions; whom they look after stands in it by number
 * alone. Every cell is a text: no formula, and no number is changed. For what it left is noted, and each member named in it
 * sees that.
 */
@UseCase
@ApplicationScoped
@Transactional
class FetchPairingRoster {

    private static final String BUNDLE = "aid-pairings";
    private static final int PART = 1_000;
    private static final int WIDTH = 18;
    private static final List<String> HEADERS =
            List.of("code", "kind", "union", "volunteer", "beneficiary", "from", "last", "contacts", "lastContact");
    private final PairingQueries pairings;
    private final UnionTree tree;
    private final Texts texts;
    private final CurrentActor current;
    private final ReadTrail reads;
    private final AuditTrail audit;

    FetchPairingRoster(
            PairingQueries pairings,
            UnionTree tree,
            Texts texts,
            CurrentActor current,
            ReadTrail reads,
            AuditTrail audit) {
        this.pairings = pairings;
        this.tree = tree;
        this.texts = texts;
        this.current = current;
        this.reads = reads;
        this.audit = audit;
    }

    /** Those of the year within the caller's scope. @throws org.unionhome.kernel.Problem NOT_FOUND */
    byte[] run(PairingQueries.Wanted wanted, ReadTrail.Purpose purpose, Locale language) {
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
        var union = wanted.union() == null ? current.get().home() : wanted.union();
        audit.record(
                "pairing.roster-fetched",
                new AuditTrail.Subject("pairing-roster", String.valueOf(wanted.year()), union),
                purpose.name());
        return out.toByteArray();
    }

    private void rows(Worksheet sheet, PairingQueries.Wanted wanted, ReadTrail.Purpose purpose, Locale language)
            throws IOException {
        int at = 1;
        String cursor = null;
        do {
            Slice<PairingRow> part = pairings.list(wanted, PART, cursor);
            for (PairingRow row : part.items()) {
                line(sheet, at++, row, language);
            }
            sheet.flush();
            reads.noteAll(part.items().stream()
                    .map(row -> ReadTrail.Reading.of(row.person(), row.union(), ReadTrail.Part.FILE, purpose))
                    .toList());
            cursor = part.next();
        } while (cursor != null);
    }

    private void line(Worksheet sheet, int at, PairingRow row, Locale language) {
        List<String> cells = List.of(
                row.code(),
                texts.get(BUNDLE, language, "kind." + row.kind()),
                tree.nameOf(row.union()),
                row.volunteer(),
                texts.get(BUNDLE, language, "beneficiary." + row.beneficiaryKind()),
                row.term().from().toString(),
                row.term().to().minusDays(1).toString(),
                String.valueOf(row.contacts()),
                day(row.lastContactOn()));
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(at, column, cells.get(column));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
