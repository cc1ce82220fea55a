package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/** Writes what becomes of tours and of those who applied. */
@ApplicationScoped
class TourWriter {

    private final Sql sql;
    private final Clock clock;

    TourWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void state(UUID tour, String status, int places) {
        sql.update(
                "update sanatorium_tour set status = ?, places = ?, version = version + 1, updated_at = ? where id = ?",
                status,
                places,
                Instant.now(clock),
                tour);
    }

    /** Planned anew; what was filed for other days is filed again. */
    void changed(TourRow before, TourChange change) {
        boolean sameDays = change.beginsOn().equals(before.beginsOn()) && change.days() == before.days();
        sql.update(
                """
                update sanatorium_tour
                   set begins_on = ?, days = ?, base_id = ?::uuid, price = ?, minimum = ?, maximum = ?, places = ?, apply_until = ?,
                       papers = case when ? then papers end, version = version + 1, updated_at = ?
                 where id = ?
                """,
                change.beginsOn(),
                change.days(),
                change.base(),
                change.price(),
                change.minimum(),
                change.maximum(),
                change.maximum(),
                change.applyUntil(),
                sameDays,
                Instant.now(clock),
                before.id());
    }

    void cancelled(UUID tour, String reason) {
        sql.update(
                """
                update sanatorium_tour
                   set status = 'CANCELLED', places = 0, reason = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                reason,
                Instant.now(clock),
                tour);
    }

    /** The same tour with another version, so that whoever decides on what was there is told. */
    void touched(UUID tour) {
        sql.update(
                "update sanatorium_tour set version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                tour);
    }

    /** A hold or an offer becomes a place. */
    void confirmed(UUID application) {
        sql.update(
                """
                update sanatorium_application
                   set status = 'PLACED', until_at = null, version = version + 1, updated_at = ?
                 where id = ?
                """,
                Instant.now(clock),
                application);
    }

    /** She gives a hold or an offer back. */
    void declined(ApplicantRow applicant) {
        leaves(applicant);
        sql.update("update sanatorium_application set ending = 'DECLINED' where id = ?", applicant.application());
    }

    /** Takes one person off an application; with the last one it is withdrawn. */
    void leaves(ApplicantRow applicant) {
        sql.update(
                "update sanatorium_applicant set here = false, version = version + 1, updated_at = ? where id = ?",
                Instant.now(clock),
                applicant.id());
        sql.update(
                """
                update sanatorium_application
                   set heads = heads - 1,
                       status = case when heads = 1 then 'WITHDRAWN' when status = 'COMPLETE' then 'GATHERING' else status end,
                       until_at = case when heads = 1 then null else until_at end, version = version + 1, updated_at = ?
                 where id = ?
                """,
                Instant.now(clock),
                applicant.application());
    }

    /** Ends the applications of a tour that are in one of these states, with all of their persons. */
    void release(UUID tour, List<String> statuses) {
        Instant now = Instant.now(clock);
        sql.update(
                """
                update sanatorium_applicant p
                   set here = false, version = p.version + 1, updated_at = ?
                  from sanatorium_application a
                 where a.id = p.application_id and a.tour_id = ? and a.status = any (?::text[]) and p.here
                """,
                now,
                tour,
                statuses);
        sql.update(
                """
                update sanatorium_application
                   set heads = 0, status = 'WITHDRAWN', until_at = null, version = version + 1, updated_at = ?
                 where tour_id = ? and status = any (?::text[])
                """,
                now,
                tour,
                statuses);
    }

    /** Free places go to the list; who has one now. */
    List<UUID> fill(UUID tour) {
        return sql.list("select sanatorium_tour_fill(?) as person", row -> Sql.id(row, "person"), tour);
    }
}
