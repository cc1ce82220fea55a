package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of tours; whoever may read a programme reads its tours. */
@ApplicationScoped
class TourQueries {

    /** So many days a member still sees a tour that she applied for. */
    private static final int SHOWN_AFTERWARDS = 60;

    private final Sql sql;
    private final ProgramQueries programs;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    TourQueries(
            Sql sql, ProgramQueries programs, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.programs = programs;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The latest departure first. */
    Slice<TourRow> list(UUID program, int limit, @Nullable String cursor) {
        programs.show(program);
        String list = "sanatorium-tours|" + program;
        List<String> position = cursors.decode(list, cursor);
        LocalDate day = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        UUID id = position.isEmpty() ? null : UUID.fromString(position.get(1));
        var rows = sql.list(
                TourRow.ALL
                        + """
                        t.program_id = ? and (?::date is null or (t.begins_on, t.id) < (?::date, ?::uuid))
                         order by t.begins_on desc, t.id desc limit ?
                        """,
                TourRow::read,
                program,
                day,
                day,
                id,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.beginsOn(), last.id()));
    }

    /** For reading. */
    TourRow show(UUID id) {
        TourRow tour = find(id).orElseThrow(() -> notFound(id));
        programs.show(tour.program());
        return tour;
    }

    /** Whether every tour of a programme is settled or cancelled. */
    boolean areDone(UUID program) {
        return sql.first(
                        "select 1 from sanatorium_tour where program_id = ? and status not in ('SETTLED', 'CANCELLED')",
                        row -> true,
                        program)
                .isEmpty();
    }

    Optional<TourRow> find(UUID id) {
        return sql.first(TourRow.ALL + "t.id = ?", TourRow::read, id);
    }

    /** For who arranges it, held until the transaction ends. */
    TourRow keep(UUID id) {
        kept(id);
        return hold(id);
    }

    /** As {@link #keep}, without holding it. */
    TourRow kept(UUID id) {
        return find(id).filter(this::mayKeep).orElseThrow(() -> notFound(id));
    }

    boolean mayKeep(TourRow tour) {
        return scope.allows(current.get(), Permission.SANATORIUM_WRITE, tour.union());
    }

    /** Of a programme of the caller's own union or one above, held until the transaction ends. */
    TourRow holdMine(UUID id) {
        mine(id);
        return hold(id);
    }

    /** Of a programme of the caller's own union or one above. */
    TourRow mine(UUID id) {
        return find(id).filter(this::isMine).orElseThrow(() -> notFound(id));
    }

    private boolean isMine(TourRow tour) {
        return programs.find(tour.program())
                .filter(program -> !program.isDraft())
                .map(ProgramRow::union)
                .map(current.get().lineage()::contains)
                .orElse(false);
    }

    TourRow hold(UUID id) {
        sql.first("select sanatorium_tour_hold(?)", row -> true, id);
        return find(id).orElseThrow(() -> notFound(id));
    }

    /**
     * Tours of published programmes of the caller's own union and those above that have not left, and those she applied for;
     * the next one first.
     */
    List<TourRow> forMe(LocalDate today) {
        return sql.list(
                TourRow.ALL
                        + """
                        (t.begins_on >= ? and t.status <> 'CANCELLED'
                            or t.begins_on >= ? and t.id in (select p.tour_id from sanatorium_applicant p
                                                              where p.person_id = any (?::uuid[])))
                           and t.program_id in (select p.id from sanatorium_program p
                                                 where p.status = 'PUBLISHED' and p.union_id = any (?::uuid[]))
                         order by t.begins_on, t.id limit 100
                        """,
                TourRow::read,
                today,
                today.minusDays(SHOWN_AFTERWARDS),
                Stream.ofNullable(current.get().person()).toList(),
                current.get().lineage());
    }

    /** Persons with a place of a programme in a year. */
    TripQueries.Sides sides(UUID program, int year) {
        return sql.first(
                        "select inside, outside from sanatorium_tour_sides(?, ?)",
                        row -> new TripQueries.Sides(row.getInt("inside"), row.getInt("outside")),
                        program,
                        year)
                .orElse(new TripQueries.Sides(0, 0));
    }

    /** The draw of a tour as it is kept. @param published absent before it was run */
    record Kept(String seed, String commitment, Instant committedAt, @Nullable String published) {}

    Optional<Kept> draw(UUID tour) {
        return sql.first(
                "select seed, commitment, committed_at, published::text as published from sanatorium_draw where tour_id = ?",
                row -> new Kept(
                        row.getString("seed"),
                        row.getString("commitment"),
                        Objects.requireNonNull(Sql.instant(row, "committed_at")),
                        row.getString("published")),
                tour);
    }

    /** How many applications had a rank by now, by tour; from what was published, so that everybody may know it. */
    Map<UUID, Integer> ranked(Collection<UUID> tours) {
        var counts = new HashMap<UUID, Integer>();
        sql.list(
                        """
                        select tour_id, jsonb_array_length(published -> 'outcomes') as ranked
                          from sanatorium_draw where tour_id = any (?::uuid[]) and published is not null
                        """,
                        row -> Map.entry(Sql.id(row, "tour_id"), row.getInt("ranked")),
                        tours)
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    Problem notFound(UUID id) {
        audit.refused(
                "sanatorium-tour.read",
                AuditTrail.Subject.of("sanatorium-tour", id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }
}
