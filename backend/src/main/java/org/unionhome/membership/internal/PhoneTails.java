package org.unionhome.membership.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Indexes the last four digits of phones that were written down without. A batch in a transaction, until none is left. */
@ApplicationScoped
class PhoneTails {

    private static final int BATCH = 500;
    private final ActingAs acting;
    private final Sql sql;
    private final PersonSecrets secrets;

    PhoneTails(ActingAs acting, Sql sql, PersonSecrets secrets) {
        this.acting = acting;
        this.sql = sql;
        this.secrets = secrets;
    }

    @Scheduled(every = "5m", delayed = "20s")
    void fill() {
        int filled = BATCH;
        while (filled == BATCH) {
            filled = acting.system(
                    SystemActor.SEARCH, () -> QuarkusTransaction.requiringNew().call(this::batch));
        }
    }

    private int batch() {
        List<Phone> without = sql.list(
                """
                select id, phone from person
                 where phone is not null and phone_tail_index is null
                 order by id limit ? for update skip locked
                """,
                row -> new Phone(Sql.id(row, "id"), row.getBytes("phone")),
                BATCH);
        sql.batch(
                "update person set phone_tail_index = ? where id = ?",
                without.stream()
                        .map(phone -> new Object[] {tail(phone), phone.person()})
                        .toList());
        return without.size();
    }

    private byte[] tail(Phone phone) {
        return secrets.phone(phone.stored()).map(secrets::tailIndex).orElse(new byte[0]);
    }

    private record Phone(UUID person, byte[] stored) {}
}
