package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.sanatorium.internal.QuotaLedger.Entry;

/** From the announced day on brings every place that nobody used back to the pool, and tells each union what it lost. */
@UseCase
@ApplicationScoped
@Transactional
class ReturnUnused {

    private final ProgramQueries programs;
    private final QuotaQueries quotas;
    private final QuotaWriter writer;
    private final QuotaNotices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnUnused(
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

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, QUOTA_RETURN_NOT_DUE */
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
        List<QuotaRow> accounts = quotas.all(id);
        int returned = bringBack(id, accounts);
        sql.update(
                "update sanatorium_program set version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                id);
        audit.record(
                "sanatorium-quota.returned",
                AuditTrail.Subject.of("sanatorium-program", id, program.union()),
                String.valueOf(returned));
    }

    private int bringBack(UUID program, List<QuotaRow> accounts) {
        QuotaRow pool = accounts.stream()
                .filter(QuotaRow::isPool)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        var ledger = QuotaLedger.of(accounts.stream().map(QuotaRow::account).toList());
        List<Entry> entries = ledger.unused(pool.id());
        writer.write(program, QuotaWriter.Act.of("RETURN", null), entries);
        List<QuotaRow> losing = accounts.stream()
                .filter(quota -> !quota.isPool() && quota.reserve() > 0)
                .toList();
        losing.forEach(quota -> notices.returned(quota, quota.reserve()));
        return losing.stream().mapToInt(QuotaRow::reserve).sum();
    }
}
