package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;

/** Reads members for rosters, a batch in one statement or three. */
@ApplicationScoped
class RosterStore {

    private static final String COLUMNS =
            """
            p.id, p.name, p.sex, p.birth_date, p.id_number, p.phone, p.version as person_version,
            encode(p.id_number_index, 'hex') as id_index, encode(p.phone_index, 'hex') as phone_index,
            m.id as membership_id, m.version as membership_version, m.union_id, m.status, m.member_no,
            m.employee_no, m.post, p.post_category, coalesce(m.admitted_on, lower(m.period)) as joined_on,
            upper(m.period) as left_on, lower(m.period) as since, m.import_id
            """;
    private static final String ENTRIES = "select " + COLUMNS
            + """
              from person p
              join lateral (select * from membership l where l.person_id = p.id
                             order by l.period desc limit 1) m on true
             where p.id = any (array(%s))
            """;
    private static final String BY_KEY = ENTRIES.formatted(
            """
            select k.id from person k
             where k.root_id = ?
               and k.id_number_index = any (array(select decode(x, 'hex') from unnest(?::text[]) x))
            union
            select n.person_id from membership n where n.root_id = ? and n.member_no = any (?::text[])
            union
            select f.person_id from former_id_number f
             where f.root_id = ?
               and f.id_number_index = any (array(select decode(x, 'hex') from unnest(?::text[]) x))
            """);
    private static final String FORMER =
            """
            select encode(f.id_number_index, 'hex') as id_index, f.person_id
              from former_id_number f
             where f.root_id = ?
               and f.id_number_index = any (array(select decode(x, 'hex') from unnest(?::text[]) x))
            """;
    /** In full membership, staying, and there already before the day; along the index of the subtree. */
    private static final String STAYING = "select " + COLUMNS
            + """
              from membership m
              join person p on p.id = m.person_id
             where m.l%d = ? and m.status = 'ACTIVE' and coalesce(m.period @> ?::date, false)
               and upper_inf(m.period) and lower(m.period) < ?::date
               and (?::uuid is null or m.person_id > ?::uuid)
             order by m.person_id
             limit ?
            """;

    private static final String BY_ID = ENTRIES.formatted("select unnest(?::uuid[])");
    private final Sql sql;

    RosterStore(Sql sql) {
        this.sql = sql;
    }

    RosterMatches match(UUID root, List<RosterRow> rows) {
        var indexes =
                rows.stream().map(RosterRow::idIndex).filter(Objects::nonNull).toList();
        var numbers =
                rows.stream().map(RosterRow::memberNo).filter(Objects::nonNull).toList();
        var entries = sql.list(BY_KEY, RosterStore::entry, root, indexes, root, numbers, root, indexes);
        var former = new HashMap<String, UUID>();
        sql.list(FORMER, row -> former.put(row.getString("id_index"), Sql.id(row, "person_id")), root, indexes);
        var taken = sql.list(
                "select k from member_keys_taken(?, ?::text[], ?::text[]) k",
                row -> row.getString(1),
                root,
                indexes,
                numbers);
        return new RosterMatches(entries, former, new HashSet<>(taken));
    }

    List<RosterEntry> entries(List<UUID> persons) {
        return sql.list(BY_ID, RosterStore::entry, persons);
    }

    /** Members under a union on a day, in the order of their ids. */
    List<RosterEntry> staying(UnionInfo union, LocalDate day, @Nullable UUID after, int most) {
        String text = STAYING.formatted(union.level());
        return sql.list(text, RosterStore::entry, union.id(), day, day, after, after, most);
    }

    private static RosterEntry entry(ResultSet row) throws SQLException {
        return new RosterEntry(
                Sql.id(row, "id"),
                Sql.id(row, "membership_id"),
                row.getString("member_no"),
                content(row),
                row.getBytes("id_number"),
                row.getBytes("phone"),
                row.getInt("person_version"),
                row.getInt("membership_version"),
                Sql.date(row, "since"),
                row.getObject("import_id", UUID.class));
    }

    private static RosterContent content(ResultSet row) throws SQLException {
        return new RosterContent(
                row.getString("name"),
                row.getString("sex"),
                Sql.date(row, "birth_date"),
                row.getString("id_index"),
                row.getString("phone_index"),
                Sql.id(row, "union_id"),
                row.getString("status"),
                row.getString("employee_no"),
                row.getString("post"),
                row.getString("post_category"),
                row.getDate("joined_on").toLocalDate(),
                Sql.date(row, "left_on"));
    }
}
