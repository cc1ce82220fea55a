package org.unionhome.dues.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;

/** Writes wage bases, four statements for any number. A base for the same member and month takes the other's place. */
@ApplicationScoped
class WageBaseWriter {

    /** Whoever writes bases in the same tree waits, so that each sees what the other wrote when it puts them in line. */
    private static final String HOLD =
            """
            select pg_advisory_xact_lock(hashtextextended('wage-bases|' || r.root_id, 0))::text
              from (select distinct u.root_id from union_node u where u.id = any (?::uuid[]) order by 1) r
            """;

    private static final String SUPERSEDE =
            """
            update wage_base w
               set superseded_by = n.id
              from unnest(?::uuid[], ?::uuid[], ?::text[]::date[]) as n (id, person_id, from_month)
             where w.person_id = n.person_id and w.from_month = n.from_month and w.superseded_by is null
            """;
    private static final String INSERT =
            """
            insert into wage_base (id, root_id, person_id, union_id, l1, l2, l3, l4, l5, l6, from_month, amount, components,
                                   import_id, recorded_by, recorder_name, recorded_at)
            select n.id, u.root_id, n.person_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, n.from_month, n.amount,
                   n.components, ?::uuid, ?, ?, ?
              from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[]::date[], ?::text[]::numeric[], ?::text[]::jsonb[])
                       as n (id, person_id, union_id, from_month, amount, components)
              join union_node u on u.id = n.union_id
            """;
    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentActor current;
    private final Clock clock;

    WageBaseWriter(Sql sql, ObjectMapper json, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Problem WAGE_BASES_OVERLAP when another base for one of these months was written at the same time */
    void write(List<NewBase> bases, @Nullable UUID importId) {
        if (bases.isEmpty()) {
            return;
        }
        hold(column(bases, NewBase::union).stream().distinct().toList());
        sql.update(
                SUPERSEDE,
                column(bases, NewBase::id),
                column(bases, NewBase::person),
                column(bases, WageBaseWriter::month));
        sql.update(
                INSERT,
                importId,
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                column(bases, NewBase::id),
                column(bases, NewBase::person),
                column(bases, NewBase::union),
                column(bases, WageBaseWriter::month),
                column(bases, base -> base.amount().toString()),
                column(bases, this::components));
        inLine(column(bases, NewBase::person));
    }

    /** Takes bases of an import back; what they had taken the place of holds again. @throws Problem IMPORT_BUILT_UPON */
    void takeBack(UUID importId, List<UUID> bases) {
        hold(sql.list(
                "select distinct w.union_id from wage_base w where w.id = any (?::uuid[])",
                row -> Sql.id(row, "union_id"),
                bases));
        List<UUID> persons = sql.list(
                """
                delete from wage_base where id = any (?::uuid[]) and import_id = ? and superseded_by is null
                returning person_id
                """,
                row -> Sql.id(row, "person_id"),
                bases,
                importId);
        if (persons.size() != bases.size()) {
            throw Problem.of(ProblemCode.IMPORT_BUILT_UPON);
        }
        sql.update("update wage_base set superseded_by = null where superseded_by = any (?::uuid[])", bases);
        inLine(persons);
    }

    private void hold(List<UUID> unions) {
        sql.list(HOLD, row -> true, unions);
    }

    private void inLine(List<UUID> persons) {
        sql.first("select wage_base_in_line(?::uuid[])::text", row -> true, persons);
        try {
            sql.update("set constraints wage_base_one_at_a_time immediate");
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "wage_base_one_at_a_time")
                    ? Problem.of(DuesProblem.WAGE_BASES_OVERLAP)
                    : failed;
        }
        sql.update("set constraints wage_base_one_at_a_time deferred");
    }

    private static String month(NewBase base) {
        return base.from().atDay(1).toString();
    }

    private String components(NewBase base) {
        try {
            return json.writeValueAsString(base.parts().entrySet().stream()
                    .filter(part -> !part.getValue().isZero())
                    .collect(Collectors.toMap(
                            java.util.Map.Entry::getKey,
                            part -> part.getValue().toString(),
                            (one, same) -> one,
                            java.util.TreeMap::new)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> List<T> column(List<NewBase> bases, Function<NewBase, T> value) {
        return bases.stream().map(value).toList();
    }
}
