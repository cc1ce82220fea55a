package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Receipts as they are kept: signature, proxy and reason encrypted. */
@ApplicationScoped
class Receipts {

    private static final String STROKES = "condolence.receiptStrokes";
    private static final String PROXY = "condolence.receiptProxy";
    private static final String REASON = "condolence.receiptReason";
    private static final String OF_THIS_EDITION = "condolence_receipt_of_this_edition";
    private final Sql sql;
    private final FieldCipher cipher;
    private final CurrentActor current;

    Receipts(Sql sql, FieldCipher cipher, CurrentActor current) {
        this.sql = sql;
        this.cipher = cipher;
        this.current = current;
    }

    /** The latest one, whether it still counts or not. */
    Optional<Receipt> of(UUID visit) {
        return sql.first(
                """
                select method, edition, form, amount, proxy_name, proxy_relation, reason, received_at, taker_name,
                       voided_at is not null as voided
                  from condolence_receipt
                 where visit_id = ?
                 order by id desc
                 limit 1
                """,
                this::receipt,
                visit);
    }

    Optional<Strokes> signature(UUID visit) {
        return sql.first(
                        """
                        select strokes from condolence_receipt
                         where visit_id = ? and strokes is not null
                         order by id desc
                         limit 1
                        """,
                        row -> cipher.decrypt(STROKES, row.getBytes(1)),
                        visit)
                .map(Strokes::of);
    }

    /**
     * For the gift as an edition says it, which is the one that was shown.
     *
     * @throws Problem ALREADY_RECEIVED, RECEIPT_OUTDATED
     */
    void keep(UUID visit, int edition, String method, @Nullable NewReceipt signed, Instant at) {
        var proxy = signed == null ? null : signed.proxy();
        try {
            int kept = sql.update(
                    """
                    insert into condolence_receipt (id, visit_id, root_id, edition, form, amount, method, strokes,
                                                    proxy_name, proxy_relation, reason, received_at, taken_by,
                                                    taker_name)
                    select ?, v.id, v.root_id, v.edition, v.form, v.amount, ?, ?, ?, ?, ?, ?, ?, ?
                      from condolence_visit v
                     where v.id = ? and v.edition = ?
                    """,
                    Ids.next(),
                    method,
                    signed == null
                            ? null
                            : cipher.encrypt(STROKES, signed.strokes().text()),
                    proxy == null ? null : cipher.encrypt(PROXY, proxy.name()),
                    proxy == null ? null : proxy.relation(),
                    proxy == null ? null : cipher.encrypt(REASON, proxy.reason()),
                    at,
                    current.get().identity().subject(),
                    current.get().name(),
                    visit,
                    edition);
            if (kept == 0) {
                throw Problem.of(CondolenceProblem.RECEIPT_OUTDATED);
            }
        } catch (SqlFailed failed) {
            throw refusal(failed);
        }
    }

    private static RuntimeException refusal(SqlFailed failed) {
        if (SqlFailed.breaks(failed, OF_THIS_EDITION)) {
            return Problem.of(CondolenceProblem.RECEIPT_OUTDATED);
        }
        return SqlFailed.isDuplicate(failed) ? Problem.of(CondolenceProblem.ALREADY_RECEIVED) : failed;
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        byte[] proxy = row.getBytes("proxy_name");
        return new Receipt(
                row.getString("method"),
                row.getInt("edition"),
                row.getString("form"),
                new Money(row.getBigDecimal("amount")),
                proxy == null
                        ? null
                        : new NewReceipt.Proxy(
                                cipher.decrypt(PROXY, proxy),
                                row.getString("proxy_relation"),
                                cipher.decrypt(REASON, row.getBytes("reason"))),
                Objects.requireNonNull(Sql.instant(row, "received_at")),
                row.getString("taker_name"),
                row.getBoolean("voided"));
    }
}
