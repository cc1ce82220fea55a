package org.unionhome.condolence.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** Encrypts photos from the time before photos were kept encrypted, a few in a transaction, on any instance. */
@ApplicationScoped
class SealOldPhotos {

    private static final int AT_ONCE = 20;
    private final ActingAs acting;
    private final Sql sql;
    private final FieldCipher cipher;

    SealOldPhotos(ActingAs acting, Sql sql, FieldCipher cipher) {
        this.acting = acting;
        this.sql = sql;
        this.cipher = cipher;
    }

    @Scheduled(every = "1h", delayed = "3m")
    void all() {
        boolean more = true;
        while (more) {
            more = acting.system(SystemActor.HOUSEKEEPING, () -> QuarkusTransaction.requiringNew()
                            .call(this::some))
                    == AT_ONCE;
        }
    }

    private int some() {
        List<Unsealed> photos = sql.list(
                """
                select id, content from condolence_attachment
                 where not sealed
                 order by id
                 limit ?
                   for update skip locked
                """,
                row -> new Unsealed(Sql.id(row, "id"), row.getBytes("content")),
                AT_ONCE);
        photos.forEach(photo -> sql.update(
                "update condolence_attachment set content = ?, size = ?, sealed = true where id = ?",
                cipher.encrypt(AttachmentStore.CONTENT, photo.content()),
                photo.content().length,
                photo.id()));
        return photos.size();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Unsealed(UUID id, byte[] content) {}
}
