package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** What was said of a claim each time it was checked: kept beside it, whatever is said later. */
@ApplicationScoped
class ClaimReadings {

    private final ClaimSecrets secrets;
    private final Sql sql;

    ClaimReadings(ClaimSecrets secrets, Sql sql) {
        this.secrets = secrets;
        this.sql = sql;
    }

    /** @param note why, as far as somebody wrote it */
    record Reading(UUID claim, Money recognised, @Nullable String note, String by, Instant at) {
        /** The note may tell of somebody's health. */
        @Override
        public String toString() {
            return "Reading of " + claim;
        }
    }

    void keep(ClaimRow claim, Money recognised, @Nullable String note, Doer reader, Instant at) {
        sql.update(
                """
                insert into welfare_claim_reading (id, claim_id, treatment_id, recognised, sealed_note, read_by,
                                                   reader_name, read_at)
                select ?, c.id, c.treatment_id, ?, ?::bytea, ?, ?, ? from welfare_claim c where c.id = ?
                """,
                Ids.next(),
                recognised,
                secrets.seal(ClaimSecrets.NOTE, note),
                reader.subject(),
                reader.name(),
                at,
                claim.id());
    }

    /** The latest first; in one statement, and in none where there is no claim. */
    Map<UUID, List<Reading>> of(List<UUID> claims) {
        return claims.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                """
                                select claim_id, recognised, sealed_note, reader_name, read_at
                                  from welfare_claim_reading
                                 where claim_id = any (?::uuid[])
                                 order by read_at desc, id desc
                                """,
                                this::read,
                                claims)
                        .stream()
                        .collect(Collectors.groupingBy(Reading::claim));
    }

    private Reading read(ResultSet row) throws SQLException {
        return new Reading(
                Sql.id(row, "claim_id"),
                new Money(row.getBigDecimal("recognised")),
                secrets.open(ClaimSecrets.NOTE, row.getBytes("sealed_note"), null),
                row.getString("reader_name"),
                Objects.requireNonNull(Sql.instant(row, "read_at")));
    }
}
