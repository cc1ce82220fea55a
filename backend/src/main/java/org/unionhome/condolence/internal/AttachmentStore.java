package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;

/** Photos and voice notes of visits, encrypted; photos from before encryption are read as they are. */
@ApplicationScoped
class AttachmentStore {

    /** Stored content is bound to this name: never rename. */
    static final String CONTENT = "condolence.attachment";

    private final Sql sql;
    private final FieldCipher cipher;
    private final CurrentActor current;
    private final Clock clock;

    AttachmentStore(Sql sql, FieldCipher cipher, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.current = current;
        this.clock = clock;
    }

    /** @param seconds how long a voice note lasts; absent for a photo */
    Attached add(UUID visit, Attached.Kind kind, String mediaType, byte[] content, @Nullable Integer seconds) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into condolence_attachment (id, visit_id, root_id, union_id, l1, l2, l3, l4, l5, l6, kind,
                                                   media_type, content, sealed, size, seconds, added_by, added_at)
                select ?, v.id, v.root_id, v.union_id, v.l1, v.l2, v.l3, v.l4, v.l5, v.l6, ?, ?, ?, true, ?, ?, ?, ?
                  from condolence_visit v
                 where v.id = ?
                """,
                id,
                kind,
                mediaType,
                cipher.encrypt(CONTENT, content),
                content.length,
                seconds,
                current.get().identity().subject(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                visit);
        return new Attached(id, kind, mediaType, content.length, seconds == null ? 0 : seconds);
    }

    List<Attached> of(UUID visit) {
        return sql.list(
                """
                select id, kind, media_type, coalesce(size, bytes) as size, coalesce(seconds, 0) as seconds
                  from condolence_attachment
                 where visit_id = ?
                 order by id
                """,
                AttachmentStore::attached,
                visit);
    }

    Optional<Content> content(UUID visit, UUID id, Attached.Kind kind) {
        return sql.first(
                "select media_type, content, sealed from condolence_attachment"
                        + " where id = ? and visit_id = ? and kind = ?",
                this::content,
                id,
                visit,
                kind);
    }

    /** Of an attachment that the caller was shown before. */
    byte[] bytes(UUID id) {
        return sql.first(
                        "select media_type, content, sealed from condolence_attachment where id = ?", this::content, id)
                .map(Content::bytes)
                .orElse(new byte[0]);
    }

    private Content content(ResultSet row) throws SQLException {
        byte[] kept = row.getBytes("content");
        return new Content(
                row.getString("media_type"), row.getBoolean("sealed") ? cipher.decryptContent(CONTENT, kept) : kept);
    }

    private static Attached attached(ResultSet row) throws SQLException {
        return new Attached(
                Sql.id(row, "id"),
                Attached.Kind.valueOf(row.getString("kind")),
                row.getString("media_type"),
                row.getInt("size"),
                row.getInt("seconds"));
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Content(String mediaType, byte[] bytes) {
        /** What is on it is for those alone who may know. */
        @Override
        public String toString() {
            return "Content " + mediaType;
        }
    }
}
