package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.Decision;
import org.unionhome.policy.DecisionText;

/** What was asked of the scheme about a claim and what it said, as it is kept: it tells of somebody's health. */
@ApplicationScoped
class KeptClaims {

    /** So that the length of what is kept tells nothing. */
    private static final int STEP = 1024;

    private final DecisionText text;
    private final ClaimSecrets secrets;
    private final Sql sql;

    KeptClaims(DecisionText text, ClaimSecrets secrets, Sql sql) {
        this.text = text;
        this.secrets = secrets;
        this.sql = sql;
    }

    /** A question with its answer. */
    record Kept(ClaimQuestion question, Decision decision) {}

    byte[] sealed(ClaimQuestion question, Decision decision) {
        String written = text.write(new Kept(question, decision));
        String padded = written + " ".repeat(STEP - written.length() % STEP);
        return Objects.requireNonNull(secrets.seal(ClaimSecrets.DECISION, padded));
    }

    /** Nothing is kept of claims from before. */
    @Nullable
    Kept open(byte @Nullable [] sealed) {
        String written = secrets.open(ClaimSecrets.DECISION, sealed, null);
        return written == null ? null : text.read(written, Kept.class);
    }

    /** What the scheme said about each of the claims, in one statement. */
    Map<UUID, Decision> of(List<UUID> claims) {
        return sql
                .list(
                        "select id, decision from welfare_claim where id = any (?::uuid[]) and decision is not null",
                        row -> Map.entry(
                                Sql.id(row, "id"),
                                Objects.requireNonNull(open(row.getBytes("decision")))
                                        .decision()),
                        claims)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
