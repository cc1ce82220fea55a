package org.unionhome.aid.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * An appeal as stored.
 *
 * @param subjectNo number of the case or file
 * @param provisional the day by which it is decided lies in a year whose holidays are not announced
 * @param firstHands hands that must not decide about it
 * @param decidedBy absent while it waits, and so is everything about the answer
 * @param newCase what an upheld appeal against a refused case led to
 */
@SuppressWarnings("ArrayRecordComponent")
record AppealRow(
        UUID id,
        UUID union,
        String code,
        AppealAbout about,
        @Nullable UUID caseId,
        @Nullable UUID fileId,
        String subjectNo,
        UUID person,
        String memberName,
        byte[] reason,
        Instant askedAt,
        LocalDate dueOn,
        boolean provisional,
        List<String> firstHands,
        String status,
        @Nullable String reasonCode,
        byte @Nullable [] answer,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID newCase,
        @Nullable Withdrawal withdrawn,
        int version) {

    /** That it was taken back. */
    @SuppressWarnings("ArrayRecordComponent")
    record Withdrawal(String by, Instant at, byte @Nullable [] reason) {}

    static final String ALL =
            """
            select a.*, coalesce(c.case_no, f.file_no, '') as subject_no
              from aid_appeal a
              left join aid_case c on c.id = a.case_id
              left join hardship_file f on f.id = a.file_id
             where\s""";

    static AppealRow read(ResultSet row) throws SQLException {
        return new AppealRow(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("code"),
                AppealAbout.valueOf(row.getString("about")),
                row.getObject("case_id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("subject_no"),
                Sql.id(row, "person_id"),
                row.getString("member_name"),
                row.getBytes("reason"),
                Objects.requireNonNull(Sql.instant(row, "asked_at")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("provisional"),
                List.of((String[]) row.getArray("first_hands").getArray()),
                row.getString("status"),
                row.getString("reason_code"),
                row.getBytes("answer"),
                row.getString("decided_by"),
                Sql.instant(row, "decided_at"),
                row.getObject("new_case_id", UUID.class),
                withdrawal(row),
                row.getInt("version"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "withdrawn_at");
        return at == null ? null : new Withdrawal(row.getString("withdrawn_by"), at, row.getBytes("withdrawn_reason"));
    }

    boolean isOpen() {
        return status.equals("OPEN");
    }

    /** What is told in it is nobody's business in a log. */
    @Override
    public String toString() {
        return "AppealRow " + id;
    }
}
