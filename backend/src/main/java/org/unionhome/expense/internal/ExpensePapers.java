package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** Papers of claims: invoices and lists as photo or PDF, kept encrypted. */
@ApplicationScoped
class ExpensePapers {

    /** Stored papers are bound to this name: never rename. */
    static final String PAPER = "expense.paper";

    private final ExpenseClaims claims;
    private final Sql sql;
    private final FieldCipher cipher;

    ExpensePapers(ExpenseClaims claims, Sql sql, FieldCipher cipher) {
        this.claims = claims;
        this.sql = sql;
        this.cipher = cipher;
    }

    /** A paper without its content. */
    record Held(UUID id, String name, String mediaType, int bytes, Instant addedAt) {}

    List<Held> of(UUID claim) {
        return sql.list(
                "select id, name, media_type, bytes, added_at from expense_paper where claim_id = ? order by id",
                row -> new Held(
                        Sql.id(row, "id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getInt("bytes"),
                        Objects.requireNonNull(Sql.instant(row, "added_at"))),
                claim);
    }

    byte[] open(UUID claimId, UUID paper) {
        claims.show(claimId);
        byte[] sealed = sql.first(
                        "select content from expense_paper where id = ? and claim_id = ?",
                        row -> row.getBytes(1),
                        paper,
                        claimId)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        return cipher.decryptContent(PAPER, sealed);
    }
}
