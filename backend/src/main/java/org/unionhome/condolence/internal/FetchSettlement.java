package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.ListWorkbook;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UseCase;
import org.unionhome.policy.Policies;

/** A settlement as a workbook to sign and file, for a purpose that each member in it sees; every cell is a text. */
@UseCase
@ApplicationScoped
@Transactional
class FetchSettlement {

    private static final String BUNDLE = "care-settlement";
    private static final int PART = 1_000;
    private static final List<String> HEADERS =
            List.of("visitNo", "visitedOn", "occasion", "member", "memberNo", "form", "amount", "handler", "signature");
    private final CareSettlements settlements;
    private final Policies policies;
    private final Texts texts;
    private final ReadTrail reads;
    private final AuditTrail audit;

    FetchSettlement(CareSettlements settlements, Policies policies, Texts texts, ReadTrail reads, AuditTrail audit) {
        this.settlements = settlements;
        this.policies = policies;
        this.texts = texts;
        this.reads = reads;
        this.audit = audit;
    }

    /** @throws org.unionhome.kernel.Problem NOT_FOUND */
    byte[] run(UUID id, ReadTrail.Purpose purpose, Locale language) {
        CareSettlement settlement = settlements.show(id, Permission.CONDOLENCE_READ);
        byte[] file = ListWorkbook.of(
                HEADERS.stream()
                        .map(header -> word(language, "field." + header))
                        .toList(),
                cursor -> settlements.visits(id, PART, cursor),
                visit -> cells(visit, language),
                page -> note(page, purpose));
        audit.record(
                "care-settlement.fetched",
                AuditTrail.Subject.of("care-settlement", id, settlement.union()),
                purpose.name());
        return file;
    }

    private void note(List<CareSettlements.Held> page, ReadTrail.Purpose purpose) {
        reads.noteAll(page.stream()
                .filter(visit -> visit.person() != null && visit.union() != null)
                .map(visit -> ReadTrail.Reading.of(
                        Objects.requireNonNull(visit.person()),
                        Objects.requireNonNull(visit.union()),
                        ReadTrail.Part.FILE,
                        purpose))
                .toList());
    }

    private List<String> cells(CareSettlements.Held visit, Locale language) {
        return List.of(
                visit.visitNo(),
                visit.visitedOn().toString(),
                policies.nameOf(visit.occasion(), language),
                visit.memberName(),
                visit.memberNo(),
                word(language, "form." + visit.form()),
                visit.amount().toString(),
                visit.handlerName(),
                "");
    }

    private String word(Locale language, String key) {
        return texts.get(BUNDLE, language, key);
    }
}
