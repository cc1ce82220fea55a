package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.sanatorium.internal.QuotaLedger.Entry;
import org.unionhome.sanatorium.internal.QuotaQueries.WishRow;
import org.unionhome.sanatorium.internal.Redistribution.Grant;

/** Gives the places of the pool to the unions that asked for more, in the order of {@link Redistribution}. */
@UseCase
@ApplicationScoped
@Transactional
class RedistributePlaces {

    private final ProgramQueries programs;
    private final QuotaQueries quotas;
    private final QuotaWriter writer;
    private final QuotaNotices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RedistributePlaces(
            ProgramQueries programs,
            QuotaQueries quotas,
            QuotaWriter writer,
            QuotaNotices notices,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.programs = programs;
        this.quotas = quotas;
        this.writer = writer;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, QUOTA_RETURN_NOT_DUE, QUOTA_NOTHING_TO_GIVE */
    void run(UUID id, String ifMatch) {
        ProgramRow program = programs.hold(id);
        request.requireVersion(ifMatch, program.version());
        if (!program.runs()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        LocalDate due = program.returnOn();
        if (due == null || LocalDate.now(clock).isBefore(due)) {
            throw Problem.of(SanatoriumProblem.QUOTA_RETURN_NOT_DUE);
        }
        writer.hold(id, quotas.all(id).stream().map(QuotaRow::id).toList());
        int given = give(id, quotas.holdOpenWishes(id), quotas.all(id));
        sql.update(
                "update sanatorium_program set version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                id);
        audit.record(
                "sanatorium-quota.redistributed",
                AuditTrail.Subject.of("sanatorium-program", id, program.union()),
                String.valueOf(given));
    }

    private int give(UUID program, List<WishRow> wishes, List<QuotaRow> accounts) {
        QuotaRow pool = accounts.stream()
                .filter(QuotaRow::isPool)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        List<Grant> grants =
                Redistribution.of(
                                pool.reserve(),
                                wishes.stream().map(RedistributePlaces::wish).toList())
                        .stream()
                        .filter(grant -> grant.places() > 0)
                        .toList();
        if (grants.isEmpty()) {
            throw Problem.of(SanatoriumProblem.QUOTA_NOTHING_TO_GIVE);
        }
        writer.write(program, QuotaWriter.Act.of("REDISTRIBUTE", null), entries(pool, accounts, grants));
        grants.forEach(grant -> meet(program, wishes, grant));
        return grants.stream().mapToInt(Grant::places).sum();
    }

    private static List<Entry> entries(QuotaRow pool, List<QuotaRow> accounts, List<Grant> grants) {
        var ledger = QuotaLedger.of(accounts.stream().map(QuotaRow::account).toList());
        var entries = new ArrayList<Entry>();
        for (Grant grant : grants) {
            entries.addAll(ledger.moved(pool.id(), grant.wish().account(), grant.places())
                    .orElseThrow(() -> Problem.of(SanatoriumProblem.QUOTA_SHORT)));
        }
        return entries;
    }

    private void meet(UUID program, List<WishRow> wishes, Grant grant) {
        sql.update(
                "update sanatorium_quota_wish set met = met + ?, version = version + 1, updated_at = ? where id = ?",
                grant.places(),
                Instant.now(clock),
                grant.wish().id());
        wishes.stream()
                .filter(wish -> wish.id().equals(grant.wish().id()))
                .forEach(wish -> notices.redistributed(program, wish.union(), grant.places()));
    }

    private static Redistribution.Wish wish(WishRow row) {
        return new Redistribution.Wish(
                row.id(), row.quota(), row.places() - row.met(), row.used(), row.total(), row.at());
    }
}
