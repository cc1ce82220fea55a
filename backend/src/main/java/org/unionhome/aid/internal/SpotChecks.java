package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** A year's draw of files for a second look, with what was found. */
@ApplicationScoped
class SpotChecks {

    private static final String DRAWN =
            "select c.rank, found.passed, found.at as checked_at, " + HardshipQueries.COLUMNS
                    + """
              from hardship_spot_check c
              join hardship_file f on f.id = c.file_id
              join hardship_worker w on w.file_id = f.id and w.main
              left join lateral (
                    select s.passed, s.at
                      from hardship_step s
                     where s.file_id = f.id and s.step = 'SPOT_CHECK'
                       and extract(year from s.at at time zone 'Asia/Shanghai') = ?
                     order by s.id desc limit 1) found on true
             where c.draw_id = ?
             order by c.rank
            """;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;

    SpotChecks(Sql sql, Scope scope, CurrentActor current) {
        this.sql = sql;
        this.scope = scope;
        this.current = current;
    }

    Optional<Draw> of(UUID union, int year, Permission permission) {
        scope.require(current.get(), permission, union);
        return sql.first(
                "select id, seed, population, share, drawn_by from hardship_spot_draw where union_id = ? and year = ?",
                row -> new Draw(
                        Sql.id(row, "id"),
                        row.getString("seed"),
                        row.getInt("population"),
                        row.getString("share"),
                        row.getString("drawn_by")),
                union,
                year);
    }

    /** In the order of the draw; one statement. */
    List<Drawn> items(Draw draw, int year) {
        return sql.list(
                DRAWN,
                row -> new Drawn(
                        HardshipQueries.listed(row),
                        row.getTimestamp("checked_at") != null,
                        row.getObject("passed", Boolean.class)),
                year,
                draw.id());
    }

    /** @param seed by which anybody gets the same files */
    record Draw(UUID id, String seed, int population, String share, String drawnBy) {}

    /** A file that was drawn. */
    record Drawn(HardshipQueries.Listed file, boolean checked, @Nullable Boolean passed) {}
}
