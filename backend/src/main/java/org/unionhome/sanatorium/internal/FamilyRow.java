package org.unionhome.sanatorium.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Sql;

/**
 * Somebody whom a participant takes along, as stored; her name is kept encrypted.
 *
 * @param person the participant
 * @param paidOn absent while nobody has confirmed a payment
 * @param here whether she comes along by now
 */
record FamilyRow(
        UUID id,
        UUID applicant,
        UUID tour,
        UUID person,
        String name,
        String relation,
        @Nullable String contractNo,
        @Nullable LocalDate paidOn,
        boolean here,
        int version) {

    static final String NAME = "sanatorium.family.name";
    static final String ALL =
            """
            select f.id, f.applicant_id, f.tour_id, f.person_id, f.name, f.relation, f.contract_no, f.paid_on, f.here, f.version
              from sanatorium_family f
             where\s""";

    static Sql.Row<FamilyRow> reading(FieldCipher cipher) {
        return row -> read(row, cipher);
    }

    private static FamilyRow read(ResultSet row, FieldCipher cipher) throws SQLException {
        return new FamilyRow(
                Sql.id(row, "id"),
                Sql.id(row, "applicant_id"),
                Sql.id(row, "tour_id"),
                Sql.id(row, "person_id"),
                cipher.decrypt(NAME, row.getBytes("name")),
                row.getString("relation"),
                row.getString("contract_no"),
                Sql.date(row, "paid_on"),
                row.getBoolean("here"),
                row.getInt("version"));
    }

    /** Not shown with its values: they are those of a person. */
    @Override
    public String toString() {
        return "FamilyRow " + id;
    }
}
