package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of who applied for tours. */
@ApplicationScoped
class ApplicantQueries {

    private final Sql sql;
    private final TourQueries tours;
    private final Cursors cursors;

    ApplicantQueries(Sql sql, TourQueries tours, Cursors cursors) {
        this.sql = sql;
        this.tours = tours;
        this.cursors = cursors;
    }

    /** Everybody for who arranges the tour, and for the officers of a union those of hers; in the order of the draw, those without a rank behind it by their numbers. */
    Slice<ApplicantRow> list(UUID tour, int limit, @Nullable String cursor) {
        tours.show(tour);
        String list = "sanatorium-applicants|" + tour;
        List<String> position = cursors.decode(list, cursor);
        Integer rank = position.isEmpty() ? null : Integer.valueOf(position.get(0));
        String number = position.isEmpty() ? null : position.get(1);
        UUID id = position.isEmpty() ? null : UUID.fromString(position.get(2));
        var rows = sql.list(
                ApplicantRow.ALL
                        + """
                        p.tour_id = ? and (?::integer is null
                                           or (coalesce(a.rank, 1000000), a.number, p.id) > (?::integer, ?::text, ?::uuid))
                         order by coalesce(a.rank, 1000000), a.number, p.id limit ?
                        """,
                ApplicantRow::read,
                tour,
                rank,
                rank,
                number,
                id,
                limit + 1);
        return Slice.of(
                rows,
                limit,
                last -> cursors.encode(list, last.rank() == null ? 1_000_000 : last.rank(), last.number(), last.id()));
    }

    /** Of a tour that the caller arranges, held with the tour until the transaction ends. */
    ApplicantRow keep(UUID id) {
        ApplicantRow known = find(id).orElseThrow(() -> tours.notFound(id));
        tours.keep(known.tour());
        return find(id).orElseThrow(() -> tours.notFound(id));
    }

    Optional<ApplicantRow> find(UUID id) {
        return sql.first(ApplicantRow.ALL + "p.id = ?", ApplicantRow::read, id);
    }

    /** Everybody who takes part, by application, in the order of the numbers. */
    List<ApplicantRow> here(UUID tour) {
        return sql.list(
                ApplicantRow.ALL + "p.tour_id = ? and p.here order by a.number, p.id", ApplicantRow::read, tour);
    }

    List<ApplicantRow> ofApplication(UUID application) {
        return sql.list(
                ApplicantRow.ALL + "p.application_id = ? and p.here order by p.id", ApplicantRow::read, application);
    }

    /** Her own ones that live, by tour. */
    Map<UUID, ApplicantRow> mine(UUID person) {
        return sql.list(ApplicantRow.ALL + "p.person_id = ? and p.here", ApplicantRow::read, person).stream()
                .collect(Collectors.toMap(ApplicantRow::tour, Function.identity(), (one, other) -> one));
    }

    /** Her own one of an application; also when she left it. */
    Optional<ApplicantRow> mine(UUID application, UUID person) {
        return sql.first(
                ApplicantRow.ALL + "p.application_id = ? and p.person_id = ? order by p.here desc, p.id desc",
                ApplicantRow::read,
                application,
                person);
    }

    /** The how manyth on the list she is, where places are given in the order of arrival. */
    Optional<Integer> position(UUID application) {
        return sql.first(
                        "select sanatorium_line_position(?) as position",
                        row -> Optional.ofNullable(row.getObject("position", Integer.class)),
                        application)
                .flatMap(Function.identity());
    }

    /** What came of her last hold or offer, by tour, where it did not become a place. */
    Map<UUID, ApplicantRow> ended(UUID person) {
        return sql
                .list(
                        ApplicantRow.ALL
                                + "p.person_id = ? and not p.here and a.ending is not null order by a.updated_at desc limit 100",
                        ApplicantRow::read,
                        person)
                .stream()
                .collect(Collectors.toMap(ApplicantRow::tour, Function.identity(), (latest, older) -> latest));
    }

    /** Who of these takes part in some tour of the year by now. */
    List<ApplicantRow> hereIn(int year, List<UUID> persons) {
        return sql.list(
                ApplicantRow.ALL + "p.person_id = any (?::uuid[]) and p.year = ? and p.here and p.settled_on is null",
                ApplicantRow::read,
                persons,
                year);
    }

    /** Those who were there and are not settled yet. */
    List<ApplicantRow> unsettled(UUID tour) {
        return sql.list(
                ApplicantRow.ALL
                        + "p.tour_id = ? and p.here and p.attended and p.settled_on is null order by p.person_id",
                ApplicantRow::read,
                tour);
    }
}
