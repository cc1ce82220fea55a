package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;

/** Looks through everybody under a union, former members included, for persons who may be one. Three statements. */
@ApplicationScoped
class DuplicateSearch {

    private static final String SCOPE =
            """
            with scope as materialized (
                select p.id, p.name_pinyin, p.birth_date, p.phone_index, p.id_number
                  from membership m
                  join person p on p.id = m.person_id
                 where m.l%d = ? and upper_inf(m.period)
            )
            """;
    private static final String BY_BIRTH = SCOPE
            + """
            select a.id as one, b.id as other
              from scope a
              join scope b on b.name_pinyin = a.name_pinyin and b.birth_date = a.birth_date and a.id < b.id
            """;
    /** A number that many have is that of an office. */
    private static final String BY_PHONE = SCOPE
            + """
            select a.id as one, b.id as other
              from (select phone_index from scope where phone_index is not null
                     group by phone_index having count(*) between 2 and 4) shared
              join scope a on a.phone_index = shared.phone_index
              join scope b on b.phone_index = shared.phone_index and a.id < b.id
            """;

    private static final String NAMESAKES = SCOPE
            + """
            select a.id, a.name_pinyin, a.id_number
              from scope a
             where a.id_number is not null
               and exists (select 1 from scope b
                            where b.name_pinyin = a.name_pinyin and b.id <> a.id and b.id_number is not null)
             order by a.name_pinyin
            """;
    private final Sql sql;
    private final PersonSecrets secrets;
    private final Clock clock;

    DuplicateSearch(Sql sql, PersonSecrets secrets, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Keeps what was found; what was found before and is not any more goes, unless somebody judged it. */
    int run(UnionInfo top) {
        var found = new TreeMap<FoundPair, Set<DuplicateReason>>(
                java.util.Comparator.comparing(FoundPair::first).thenComparing(FoundPair::second));
        pairs(BY_BIRTH, top).forEach(pair -> add(found, pair, DuplicateReason.SAME_NAME_AND_BIRTH));
        pairs(BY_PHONE, top).forEach(pair -> add(found, pair, DuplicateReason.SAME_PHONE));
        alike(namesakes(top)).forEach(pair -> add(found, pair, DuplicateReason.SIMILAR_ID_NUMBER));
        Instant now = Instant.now(clock);
        keep(top, found, now);
        sql.update(
                """
                delete from duplicate_pair d
                 where d.dismissed_at is null and d.found_at < ?
                   and exists (select 1 from membership m where m.person_id = d.first_id and upper_inf(m.period)
                                  and m.l%1$d = ?)
                   and exists (select 1 from membership m where m.person_id = d.second_id and upper_inf(m.period)
                                  and m.l%1$d = ?)
                """
                        .formatted(top.level()),
                now,
                top.id(),
                top.id());
        return found.size();
    }

    private static void add(Map<FoundPair, Set<DuplicateReason>> found, FoundPair pair, DuplicateReason reason) {
        found.computeIfAbsent(pair, any -> EnumSet.noneOf(DuplicateReason.class))
                .add(reason);
    }

    private List<FoundPair> pairs(String select, UnionInfo top) {
        return sql.list(
                select.formatted(top.level()), row -> FoundPair.of(Sql.id(row, "one"), Sql.id(row, "other")), top.id());
    }

    private List<Namesake> namesakes(UnionInfo top) {
        return sql.list(
                NAMESAKES.formatted(top.level()),
                row -> new Namesake(
                        Sql.id(row, "id"),
                        row.getString("name_pinyin"),
                        secrets.idNumber(row.getBytes("id_number"))
                                .map(IdNumber::reveal)
                                .orElse("")),
                top.id());
    }

    private static List<FoundPair> alike(List<Namesake> namesakes) {
        var alike = new ArrayList<FoundPair>();
        for (int i = 0; i < namesakes.size(); i++) {
            Namesake one = namesakes.get(i);
            for (int j = i + 1; j < namesakes.size(); j++) {
                Namesake other = namesakes.get(j);
                if (!other.reading().equals(one.reading())) {
                    break;
                }
                if (SimilarIdNumbers.alike(one.idNumber(), other.idNumber())) {
                    alike.add(FoundPair.of(one.person(), other.person()));
                }
            }
        }
        return alike;
    }

    private void keep(UnionInfo top, Map<FoundPair, Set<DuplicateReason>> found, Instant now) {
        var rows = new ArrayList<Object[]>();
        found.forEach((pair, reasons) -> rows.add(new Object[] {
            pair.first(),
            pair.second(),
            top.root(),
            reasons.stream().map(Enum::name).toList(),
            now
        }));
        sql.batch(
                """
                insert into duplicate_pair as d (first_id, second_id, root_id, reasons, found_at)
                values (?, ?, ?, ?, ?)
                on conflict (first_id, second_id) do update set reasons = excluded.reasons, found_at = excluded.found_at
                """,
                rows);
    }

    private record Namesake(UUID person, String reading, String idNumber) {}
}
