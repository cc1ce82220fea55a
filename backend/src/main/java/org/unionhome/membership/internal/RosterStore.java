package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/** Reads members for rosters, a batch in one statement. */
@ApplicationScoped
class RosterStore {

    private static final String ENTRIES =
            """
            select p.id, p.name, p.sex, p.birth_date, p.id_number, p.phone, p.version as person_version,
                   encode(p.id_number_index, 'hex') as id_index, encode(p.phone_index, 'hex') as phone_index,
                   m.id as membership_id, m.version as membership_version, m.union_id, m.status, m.member_no,
                   m.employee_no, m.post, coalesce(m.admitted_on, lower(m.period)) as joined_on,
                   upper(m.period) as left_on
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
            """);
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
        var entries = sql.list(BY_KEY, RosterStore::entry, root, indexes, root, numbers);
        var taken = sql.list(
                "select k from member_keys_taken(?, ?::text[], ?::text[]) k",
                row -> row.getString(1),
                root,
                indexes,
                numbers);
        return new RosterMatches(entries, new HashSet<>(taken));
    }

    List<RosterEntry> entries(List<UUID> persons) {
        return sql.list(BY_ID, RosterStore::entry, persons);
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
                row.getInt("membership_version"));
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
                row.getDate("joined_on").toLocalDate(),
                Sql.date(row, "left_on"));
    }
}
