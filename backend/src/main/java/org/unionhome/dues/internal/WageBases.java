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

    /** What holds in a month. */
    record Held(Place place, Map<String, Money> parts) {

        Money amount() {
            return WagePolicy.base(parts);
        }

        /** Whether the same parts come to the same; parts of nothing are no difference. */
        boolean saysThe(Map<String, Money> others) {
            return without(parts).equals(without(others));
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
                        select q.person_id, q.month, w.components
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
        return new Held(place, parts(row.getString("components")));
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
