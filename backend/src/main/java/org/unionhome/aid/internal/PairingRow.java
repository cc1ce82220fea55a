package org.unionhome.aid.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * A pairing as stored.
 *
 * @param person the member who looks after somebody
 * @param contacts how many were logged, in the asked span of days
 * @param lastContactOn whenever that was
 */
@SuppressWarnings("ArrayRecordComponent")
record PairingRow(
        UUID id,
        UUID union,
        String code,
        String kind,
        UUID person,
        String volunteer,
        String beneficiaryKind,
        byte[] beneficiary,
        byte @Nullable [] guardian,
        LocalDate consentedOn,
        PairingTerm term,
        @Nullable String endReason,
        int contacts,
        @Nullable LocalDate lastContactOn,
        int version) {

    /** Bound first: the span of days in which contacts are counted. */
    static final String ALL =
            """
            select p.*, lower(p.period) as begins_on, upper(p.period) as ends_before, c.contacts, c.last_contact_on
              from aid_pairing p
              cross join lateral (
                   select count(*) filter (where c.on_day >= ? and c.on_day < ?) as contacts,
                          max(c.on_day) as last_contact_on
                     from aid_pairing_contact c
                    where c.pairing_id = p.id) c
             where\s""";

    static PairingRow read(ResultSet row) throws SQLException {
        return new PairingRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("code"),
                row.getString("kind"),
                Sql.id(row, "person_id"),
                row.getString("volunteer_name"),
                row.getString("beneficiary_kind"),
                row.getBytes("beneficiary"),
                row.getBytes("guardian"),
                row.getObject("consented_on", LocalDate.class),
                new PairingTerm(
                        row.getObject("begins_on", LocalDate.class),
                        row.getObject("ends_before", LocalDate.class),
                        row.getInt("contact_every_months")),
                row.getString("end_reason"),
                row.getInt("contacts"),
                Sql.date(row, "last_contact_on"),
                row.getInt("version"));
    }

    /** Its values are those of a child. */
    @Override
    public String toString() {
        return "PairingRow " + id;
    }
}
