package org.unionhome.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;

/** Writes who read whose file, with the office that the reading rests on. */
@ApplicationScoped
class ReadLog implements ReadTrail {

    private static final Duration ONE_READING = Duration.ofMinutes(15);
    private static final String INSERT =
            """
            insert into member_read (id, person_id, at, part, purpose, value_names, reason,
                                     reader, reader_name, office, office_union, request_id)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            """;
    private static final String UNLESS_JUST_NOTED = INSERT
            + """
              where not exists (select 1
                                  from member_read r
                                 where r.person_id = ? and r.reader = ? and r.part = ? and r.purpose = ? and r.at > ?)
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final Clock clock;

    ReadLog(Sql sql, CurrentActor current, CurrentRequest request, Scope scope, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void note(Reading reading) {
        if (reading.person().equals(current.get().person())) {
            return;
        }
        if (reading.part() == Part.VALUES) {
            sql.update(INSERT, values(reading));
        } else {
            sql.update(UNLESS_JUST_NOTED, valuesOnce(reading));
        }
    }

    @Override
    public void noteAll(List<Reading> readings) {
        UUID self = current.get().person();
        sql.batch(
                INSERT,
                readings.stream()
                        .filter(reading -> !reading.person().equals(self))
                        .map(this::values)::iterator);
    }

    private @Nullable Object[] values(Reading reading) {
        Actor reader = current.get();
        Grant office =
                scope.judge(reader, Permission.MEMBER_READ, reading.union()).grant();
        return new @Nullable Object[] {
            Ids.next(),
            reading.person(),
            Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
            reading.part(),
            reading.purpose(),
            reading.values(),
            reading.reason(),
            reader.identity().subject(),
            reader.name(),
            office == null ? null : office.role(),
            office == null ? null : office.union(),
            request.id()
        };
    }

    private @Nullable Object[] valuesOnce(Reading reading) {
        var values = new ArrayList<@Nullable Object>(Arrays.asList(values(reading)));
        values.add(reading.person());
        values.add(current.get().identity().subject());
        values.add(reading.part());
        values.add(reading.purpose());
        values.add(Instant.now(clock).minus(ONE_READING));
        return values.toArray();
    }
}
