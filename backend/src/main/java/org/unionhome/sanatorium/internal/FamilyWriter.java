package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;

/** Writes whom participants take along; names are kept encrypted. */
@ApplicationScoped
class FamilyWriter {

    private final Sql sql;
    private final FieldCipher cipher;
    private final Clock clock;

    FamilyWriter(Sql sql, FieldCipher cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    UUID announced(ApplicantRow by, String name, String relation, @Nullable String contractNo) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into sanatorium_family (id, applicant_id, tour_id, person_id, name, relation, contract_no, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                by.id(),
                by.tour(),
                by.person(),
                cipher.encrypt(FamilyRow.NAME, name),
                relation,
                contractNo,
                Instant.now(clock));
        return id;
    }

    /** @param by who confirmed the payment; absent with the day */
    void paid(UUID id, String contractNo, @Nullable LocalDate paidOn, @Nullable String by) {
        sql.update(
                """
                update sanatorium_family
                   set contract_no = ?, paid_on = ?::date, confirmed_by = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                contractNo,
                paidOn,
                by,
                Instant.now(clock),
                id);
    }

    void stays(UUID id) {
        sql.update(
                "update sanatorium_family set here = false, version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                id);
    }
}
