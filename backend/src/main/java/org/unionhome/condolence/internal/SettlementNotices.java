package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;

/** Tells who approves that a settlement waits, and who laid the money out what became of it. */
@ApplicationScoped
class SettlementNotices {

    private final Notices notices;
    private final Sql sql;

    SettlementNotices(Notices notices, Sql sql) {
        this.notices = notices;
        this.sql = sql;
    }

    void submitted(CareSettlement settlement) {
        notices.tellOfficers(
                settlement.union(), Permission.CARE_APPROVE, notice("CARE_SETTLEMENT_SUBMITTED", settlement));
    }

    void approved(CareSettlement settlement) {
        notices.tell(handlers(settlement, null), notice("CARE_SETTLEMENT_APPROVED", settlement));
    }

    /** Before it is a draft again; who submitted it hears it too. */
    void sentBack(CareSettlement settlement) {
        var submitter = settlement.submitter();
        Stream<UUID> alsoSubmitter =
                submitter == null || submitter.person() == null ? Stream.empty() : Stream.of(submitter.person());
        notices.tell(
                Stream.concat(handlers(settlement, null).stream(), alsoSubmitter)
                        .distinct()
                        .toList(),
                notice("CARE_SETTLEMENT_SENT_BACK", settlement));
    }

    /** @param share of whom; absent for all */
    void paid(CareSettlement settlement, @Nullable UUID share) {
        notices.tell(handlers(settlement, share), notice("CARE_SETTLEMENT_PAID", settlement));
    }

    private List<UUID> handlers(CareSettlement settlement, @Nullable UUID share) {
        return sql.list(
                """
                select distinct person_id from care_settlement_handlers(?)
                 where ?::uuid is null or share_id = ?::uuid
                """,
                row -> Sql.id(row, "person_id"),
                settlement.id(),
                share,
                share);
    }

    private static Notice notice(String kind, CareSettlement settlement) {
        return Notice.of(
                kind,
                "/desk/visits/settlements/" + settlement.id(),
                kind + ":" + settlement.id() + ":" + settlement.version(),
                Word.text(settlement.number()),
                Word.text(settlement.total().toString()));
    }
}
