package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.ListWorkbook;
import org.unionhome.kernel.ReadTrail;
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
        byte[] file = ListWorkbook.of(
                HEADERS.stream()
                        .map(header -> texts.get(BUNDLE, language, "field." + header))
                        .toList(),
                cursor -> pairings.list(wanted, PART, cursor),
                row -> cells(row, language),
                page -> reads.noteAll(page.stream()
                        .map(row -> ReadTrail.Reading.of(row.person(), row.union(), ReadTrail.Part.FILE, purpose))
                        .toList()));
        var union = wanted.union() == null ? current.get().home() : wanted.union();
        audit.record(
                "pairing.roster-fetched",
                new AuditTrail.Subject("pairing-roster", String.valueOf(wanted.year()), union),
                purpose.name());
        return file;
    }

    private List<String> cells(PairingRow row, Locale language) {
        return List.of(
                row.code(),
                texts.get(BUNDLE, language, "kind." + row.kind()),
                tree.nameOf(row.union()),
                row.volunteer(),
                texts.get(BUNDLE, language, "beneficiary." + row.beneficiaryKind()),
                row.term().from().toString(),
                row.term().to().minusDays(1).toString(),
                String.valueOf(row.contacts()),
                day(row.lastContactOn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
