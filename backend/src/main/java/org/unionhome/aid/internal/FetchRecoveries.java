package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.ListWorkbook;
import org.unionhome.kernel.ReadTrail;
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
        byte[] file = ListWorkbook.of(
                HEADERS.stream()
                        .map(header -> texts.get(BUNDLE, language, "field." + header))
                        .toList(),
                cursor -> recoveries.list(wanted, PART, cursor),
                row -> cells(row, language),
                page -> reads.noteAll(page.stream()
                        .map(row -> ReadTrail.Reading.of(row.person(), row.union(), ReadTrail.Part.FILE, purpose))
                        .toList()));
        UUID union = wanted.union() == null ? current.get().home() : wanted.union();
        audit.record(
                "aid-recovery.list-fetched",
                new AuditTrail.Subject("aid-recovery-list", String.valueOf(wanted.status()), union),
                purpose.name());
        return file;
    }

    private List<String> cells(RecoveryRow row, Locale language) {
        return List.of(
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
    }
}
