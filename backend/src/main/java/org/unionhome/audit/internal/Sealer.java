package org.unionhome.audit.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/**
 * Binds new entries into the chain, a batch at a time. Only one instance seals at once (advisory lock), so writers
 * never wait for each other's place in the chain.
 */
@ApplicationScoped
class Sealer {

    private static final int BATCH = 5000;
    private static final long LOCK = 0x756e696f6e61756dL;
    private final Sql sql;
    private final ActingAs acting;

    Sealer(Sql sql, ActingAs acting) {
        this.sql = sql;
        this.acting = acting;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        int sealed = BATCH;
        while (sealed == BATCH) {
            sealed = acting.system(
                    SystemActor.AUDIT, () -> QuarkusTransaction.requiringNew().call(this::sealBatch));
        }
    }

    private int sealBatch() {
        boolean alone = sql.first("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .orElse(false);
        if (!alone) {
            return 0;
        }
        List<List<@Nullable String>> entries = sql.list(
                "select " + ChainLink.COLUMNS
                        + " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.id limit ?",
                ChainLink::read,
                BATCH);
        if (!entries.isEmpty()) {
            append(entries);
        }
        return entries.size();
    }

    private void append(List<List<@Nullable String>> entries) {
        Head head = sql.first(
                        "select chain_no, hash from audit_seal order by chain_no desc limit 1",
                        row -> new Head(row.getLong(1), row.getBytes(2)))
                .orElse(new Head(0, ChainLink.start()));
        var seals = new ArrayList<Object[]>();
        var done = new ArrayList<UUID>();
        for (List<@Nullable String> entry : entries) {
            UUID id = UUID.fromString(Objects.requireNonNull(entry.get(0)));
            head = new Head(head.no() + 1, ChainLink.hash(head.hash(), entry));
            seals.add(new Object[] {head.no(), id, head.hash()});
            done.add(id);
        }
        sql.batch("insert into audit_seal (chain_no, entry_id, hash) values (?, ?, ?)", seals);
        sql.update("delete from audit_unsealed where entry_id = any (?)", done);
    }

    private record Head(long no, byte[] hash) {}
}
