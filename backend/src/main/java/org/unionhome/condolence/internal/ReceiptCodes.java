package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;

/** One-time codes that prove that a member was shown what she confirms; kept as keyed digests. */
@ApplicationScoped
class ReceiptCodes {

    static final Duration LASTS = Duration.ofMinutes(15);
    private static final String FIELD = "condolence.receiptCode";
    private static final int CODES = 1_000_000;
    private final SecureRandom random = new SecureRandom();
    private final Sql sql;
    private final FieldCipher cipher;

    ReceiptCodes(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** Makes a new code for what a visit says now; the one before is of no use from now on. */
    Given give(UUID visit, Instant now) {
        sql.update(
                """
                update condolence_receipt_code set expires_at = ?
                 where visit_id = ? and used_at is null and expires_at > ?
                """,
                now,
                visit,
                now);
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        Instant until = now.plus(LASTS);
        sql.update(
                """
                insert into condolence_receipt_code (id, visit_id, edition, root_id, code_index, expires_at)
                select ?, v.id, v.edition, v.root_id, ?, ? from condolence_visit v where v.id = ?
                """,
                Ids.next(),
                index(visit, code),
                until,
                visit);
        return new Given(code, until);
    }

    /** Codes that a person could confirm by now; each look counts as an attempt, the right one too. */
    List<Open> tried(UUID person, Instant now) {
        return sql.list(
                """
                update condolence_receipt_code c set attempts = c.attempts + 1
                  from condolence_visit v
                 where v.id = c.visit_id and v.person_id = ? and v.status = 'RECORDED'
                   and c.used_at is null and c.expires_at > ? and c.attempts < 5
                returning c.id, c.visit_id, c.edition, c.code_index
                """,
                row -> new Open(
                        Sql.id(row, "id"), Sql.id(row, "visit_id"), row.getInt("edition"), row.getBytes("code_index")),
                person,
                now);
    }

    boolean fits(Open open, String code) {
        return Arrays.equals(open.index(), index(open.visit(), code));
    }

    /** Of two who use it at the same moment one does. */
    boolean use(Open open, Instant now) {
        return sql.update(
                        "update condolence_receipt_code set used_at = ? where id = ? and used_at is null",
                        now,
                        open.id())
                == 1;
    }

    private byte[] index(UUID visit, String code) {
        return cipher.blindIndex(FIELD, visit + " " + code);
    }

    /** A code for whoever stands beside the member. */
    record Given(String code, Instant until) {
        /** Whoever reads it could confirm. */
        @Override
        public String toString() {
            return "Given until " + until;
        }
    }

    /** @param edition of the visit that the code was given for */
    @SuppressWarnings("ArrayRecordComponent")
    record Open(UUID id, UUID visit, int edition, byte[] index) {
        Open {
            Objects.requireNonNull(index);
        }
    }
}
