package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;
import org.unionhome.kernel.ReadTrail.Reading;
import org.unionhome.kernel.Sql;

/** Papers that prove claims: health data, kept encrypted; the member sees who opened them. */
@ApplicationScoped
class ClaimPapers {

    /** Stored papers are bound to this name: never rename. */
    static final String PAPER = "welfare.claimPaper";

    private final ClaimQueries claims;
    private final Sql sql;
    private final FieldCipher cipher;
    private final ReadTrail reads;

    ClaimPapers(ClaimQueries claims, Sql sql, FieldCipher cipher, ReadTrail reads) {
        this.claims = claims;
        this.sql = sql;
        this.cipher = cipher;
        this.reads = reads;
    }

    /** A paper without its content. */
    record Held(
            UUID id,
            UUID claim,
            String document,
            String mediaType,
            int bytes,
            Instant addedAt,
            @Nullable String addedBy) {

        boolean authorises() {
            return document.equals(Authorisation.PAPER);
        }
    }

    /** Whether a claim is the member's own, or a paper says that she wanted it. */
    boolean authorise(ClaimRow claim) {
        return claim.handedIn() == null
                || of(List.of(claim.id())).getOrDefault(claim.id(), List.of()).stream()
                        .anyMatch(Held::authorises);
    }

    int count(UUID claim) {
        return of(List.of(claim)).getOrDefault(claim, List.of()).size();
    }

    /** By claim; one statement. */
    Map<UUID, List<Held>> of(List<UUID> claims) {
        return sql
                .list(
                        """
                select id, claim_id, document, media_type, bytes, added_at, added_by
                  from welfare_claim_evidence where claim_id = any (?::uuid[]) order by id
                """,
                        row -> new Held(
                                Sql.id(row, "id"),
                                Sql.id(row, "claim_id"),
                                row.getString("document"),
                                row.getString("media_type"),
                                row.getInt("bytes"),
                                Objects.requireNonNull(Sql.instant(row, "added_at")),
                                row.getString("added_by")),
                        claims)
                .stream()
                .collect(Collectors.groupingBy(Held::claim));
    }

    /** For who works on the claim; looking is noted for the member. */
    byte[] open(UUID claimId, UUID paper) {
        ClaimRow claim = claims.show(claimId, Permission.CLAIM_READ);
        byte[] sealed = sql.first(
                        "select content from welfare_claim_evidence where id = ? and claim_id = ?",
                        row -> row.getBytes(1),
                        paper,
                        claimId)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        reads.note(Reading.of(claim.person(), claim.union(), Part.EVIDENCE, Purpose.WELFARE));
        return cipher.decryptContent(PAPER, sealed);
    }
}
