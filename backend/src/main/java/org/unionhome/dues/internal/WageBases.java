package org.unionhome.dues.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;

/** Reads the bases that hold, for many members in one statement. */
@ApplicationScoped
class WageBases {

    private static final TypeReference<TreeMap<String, String>> PARTS = new TypeReference<>() {};
    private final Sql sql;
    private final ObjectMapper json;

    WageBases(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Whose base of which month. */
    record Place(UUID person, YearMonth month) {}

    /** What holds in a month, and from which month on. */
    record Held(Place place, YearMonth from, Map<String, Money> parts) {

        Money amount() {
            return WagePolicy.base(parts);
        }

        /**
         * Whether the very month has the same parts already; parts of nothing are no difference. What merely goes on from
         * an earlier month may end there later, and is no reason to leave anything out.
         */
        boolean saysTheSame(Map<String, Money> others) {
            return from.equals(place.month()) && without(parts).equals(without(others));
        }

        private static Map<String, Money> without(Map<String, Money> parts) {
            return parts.entrySet().stream()
                    .filter(part -> !part.getValue().isZero())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    Map<Place, Held> inForce(List<Place> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        """
                        select q.person_id, q.month, w.from_month, w.components
                          from unnest(?::uuid[], ?::text[]::date[]) as q (person_id, month)
                          join wage_base w on w.person_id = q.person_id and w.superseded_by is null
                                          and w.from_month <= q.month and coalesce(w.until_month > q.month, true)
                        """,
                        this::held,
                        places.stream().map(Place::person).toList(),
                        places.stream()
                                .map(place -> place.month().atDay(1).toString())
                                .toList())
                .stream()
                .collect(Collectors.toMap(Held::place, Function.identity(), (one, same) -> one));
    }

    private Held held(ResultSet row) throws SQLException {
        var place = new Place(
                Sql.id(row, "person_id"), YearMonth.from(row.getDate("month").toLocalDate()));
        return new Held(
                place, YearMonth.from(row.getDate("from_month").toLocalDate()), parts(row.getString("components")));
    }

    Map<String, Money> parts(String components) {
        try {
            var parts = new TreeMap<String, Money>();
            json.readValue(components, PARTS).forEach((part, amount) -> parts.put(part, Money.of(amount)));
            return parts;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the parts of a wage cannot be read", impossible);
        }
    }
}
