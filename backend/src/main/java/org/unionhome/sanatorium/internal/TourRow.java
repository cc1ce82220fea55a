package org.unionhome.sanatorium.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;

/**
 * A tour as stored.
 *
 * @param union that arranges it
 * @param quota the account whose places it has
 * @param places how many of them: all until the lock, then those of the group
 * @param taken persons with a place
 * @param commitment digest of the seed, once it is published
 * @param papers insurance and registration as stored
 * @param allotment by draw, or in the order of arrival
 * @param offerDays working days that an offer stands
 * @param family how many of families come along
 * @param familyUnready how many of them have no contract or have not paid
 * @param holdMinutes how long a place is held for who has not confirmed yet
 */
record TourRow(
        UUID id,
        UUID program,
        UUID union,
        UUID quota,
        String name,
        String division,
        String destination,
        boolean outside,
        boolean supportedRegion,
        @Nullable UUID base,
        String form,
        LocalDate beginsOn,
        int days,
        Money price,
        int minimum,
        int maximum,
        LocalDate applyUntil,
        String status,
        int places,
        int applied,
        int taken,
        int waiting,
        int family,
        int familyUnready,
        @Nullable String commitment,
        @Nullable String papers,
        @Nullable String reason,
        String allotment,
        @Nullable Integer offerDays,
        @Nullable Integer holdMinutes,
        int version) {

    static final String ALL =
            """
            select t.id, t.program_id, t.union_id, t.quota_id, t.name, t.division, t.destination, t.outside,
                   t.supported_region, t.base_id, t.form, t.begins_on, t.days, t.price, t.minimum, t.maximum, t.apply_until,
                   t.status, t.places, t.applied, t.taken, t.waiting, f.heads as family, f.unready as family_unready, d.commitment, t.papers::text as papers, t.reason,
                   t.allotment, t.offer_days, t.hold_minutes, t.version
              from sanatorium_tour t
              left join sanatorium_draw d on d.tour_id = t.id
              cross join lateral sanatorium_tour_family(t.id) f
             where\s""";

    static TourRow read(ResultSet row) throws SQLException {
        return new TourRow(
                Sql.id(row, "id"),
                Sql.id(row, "program_id"),
                Sql.id(row, "union_id"),
                Sql.id(row, "quota_id"),
                row.getString("name"),
                row.getString("division"),
                row.getString("destination"),
                row.getBoolean("outside"),
                row.getBoolean("supported_region"),
                row.getObject("base_id", UUID.class),
                row.getString("form"),
                Objects.requireNonNull(Sql.date(row, "begins_on")),
                row.getInt("days"),
                new Money(row.getBigDecimal("price")),
                row.getInt("minimum"),
                row.getInt("maximum"),
                Objects.requireNonNull(Sql.date(row, "apply_until")),
                row.getString("status"),
                row.getInt("places"),
                row.getInt("applied"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getInt("family"),
                row.getInt("family_unready"),
                row.getString("commitment"),
                row.getString("papers"),
                row.getString("reason"),
                row.getString("allotment"),
                row.getObject("offer_days", Integer.class),
                row.getObject("hold_minutes", Integer.class),
                row.getInt("version"));
    }

    boolean is(String state) {
        return state.equals(status);
    }

    /** Whether applications are taken: until the day, or, after the draw, until the lock. */
    boolean takesApplications(LocalDate today) {
        return (is("OPEN") && !today.isAfter(applyUntil)) || (is("DRAWN") && today.isBefore(beginsOn));
    }

    /** Whether the group is not formed yet, so that whoever leaves loses nothing. */
    boolean isBeforeLock() {
        return is("OPEN") || is("DRAWN");
    }

    /** Whether it has not left and does: who comes along may still change. */
    boolean isBeforeDeparture() {
        return isBeforeLock() || is("LOCKED");
    }

    /** Whether nothing that everybody needs for the departure is missing. */
    boolean isReadyToLeave(LocalDate today) {
        return is("LOCKED") && papers != null && familyUnready == 0 && !today.isBefore(beginsOn);
    }

    /** Nobody leaves, and nothing is settled, while somebody of a family has no contract or has not paid. */
    void requireFamilyReady() {
        if (familyUnready > 0) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_FAMILY_UNPAID, familyUnready);
        }
    }

    /** Whether its places are given in the order of arrival. */
    boolean isFirstCome() {
        return allotment.equals("FIRST_COME");
    }

    /** Whether the group can be formed: after the draw, or any time where there is none. */
    boolean isLockable() {
        return is("DRAWN") || (isFirstCome() && is("OPEN"));
    }

    boolean isOver(LocalDate today) {
        return !lastDay().isAfter(today);
    }

    LocalDate lastDay() {
        return beginsOn.plusDays(days - 1L);
    }

    /** As she makes it. */
    NewTrip tripOf(UUID person) {
        return new NewTrip(
                person, program, beginsOn, days, division, destination, outside, supportedRegion, form, false, price);
    }

    int free() {
        return maximum - taken;
    }
}
