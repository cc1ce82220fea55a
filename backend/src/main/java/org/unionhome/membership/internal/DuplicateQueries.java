package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Pairs that nobody judged yet and whose both sides lie in the caller's scope. */
@ApplicationScoped
class DuplicateQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;

    DuplicateQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** One statement. */
    Slice<Pair> list(@Nullable UUID union, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.MEMBER_WRITE, union);
        String list = "duplicate-pairs|" + union;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        UUID first = position.isEmpty() ? null : UUID.fromString(position.get(0));
        UUID second = position.isEmpty() ? null : UUID.fromString(position.get(1));
        var values = new ArrayList<@Nullable Object>();
        String one = within("a", subtrees, values);
        String other = within("b", subtrees, values);
        values.addAll(Arrays.asList(first, first, second, limit + 1));
        var rows = sql.list(
                """
                select d.first_id, d.second_id, d.reasons, d.found_at
                  from duplicate_pair d
                  join membership a on a.person_id = d.first_id and upper_inf(a.period) and %s
                  join membership b on b.person_id = d.second_id and upper_inf(b.period) and %s
                 where d.dismissed_at is null
                   and (?::uuid is null or (d.first_id, d.second_id) > (?::uuid, ?::uuid))
                 order by d.first_id, d.second_id
                 limit ?
                """
                        .formatted(one, other),
                row -> new Pair(
                        Sql.id(row, "first_id"),
                        Sql.id(row, "second_id"),
                        Arrays.asList((String[]) row.getArray("reasons").getArray()),
                        row.getTimestamp("found_at").toInstant()),
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.first(), last.second()));
    }

    private static String within(String alias, List<Scope.Subtree> subtrees, List<@Nullable Object> values) {
        subtrees.forEach(subtree -> values.add(subtree.top()));
        return subtrees.stream()
                .map(subtree -> alias + "." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    record Pair(UUID first, UUID second, List<String> reasons, Instant foundAt) {}
}
