package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.UnionInfo;

/** Reads the roll, one statement for each question whatever its size. */
@ApplicationScoped
class MemberRollDoor implements MemberRoll {

    private final Sql sql;
    private final FieldCipher cipher;

    MemberRollDoor(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Map<UUID, Listed> listed(Collection<UUID> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        """
                        select m.person_id, m.name, m.member_no, m.union_id, m.sex, p.birth_date
                          from membership m
                          join person p on p.id = m.person_id
                         where m.person_id = any (?::uuid[]) and m.status = 'ACTIVE' and m.period @> ?::date
                        """,
                        row -> new Listed(
                                Sql.id(row, "person_id"),
                                row.getString("name"),
                                row.getString("member_no"),
                                Sql.id(row, "union_id"),
                                row.getString("sex"),
                                Sql.date(row, "birth_date")),
                        persons,
                        day)
                .stream()
                .collect(Collectors.toMap(Listed::person, Function.identity()));
    }

    @Override
    public List<UUID> members(UnionInfo union, LocalDate day) {
        return sql.list(
                """
                select person_id from membership
                 where l%d = ? and status = 'ACTIVE' and coalesce(period @> ?::date, false)
                 order by person_id
                """
                        .formatted(union.level()),
                row -> Sql.id(row, "person_id"),
                union.id(),
                day);
    }

    @Override
    public Map<String, UUID> byNumber(UUID root, Collection<String> memberNos) {
        if (memberNos.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "select member_no, person_id from membership where root_id = ? and member_no = any (?::text[])",
                        row -> Map.entry(row.getString("member_no"), Sql.id(row, "person_id")),
                        root,
                        memberNos)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    @Override
    public Map<IdNumber, UUID> byIdNumber(UUID root, Collection<IdNumber> idNumbers) {
        Map<String, IdNumber> asked =
                idNumbers.stream().collect(Collectors.toMap(this::index, Function.identity(), (one, same) -> one));
        if (asked.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        """
                        select encode(id_number_index, 'hex') as id_index, id
                          from person
                         where root_id = ?
                           and id_number_index = any (array(select decode(x, 'hex') from unnest(?::text[]) x))
                        """,
                        row -> Map.entry(row.getString("id_index"), Sql.id(row, "id")),
                        root,
                        asked.keySet())
                .stream()
                .collect(Collectors.toMap(found -> asked.get(found.getKey()), Map.Entry::getValue));
    }

    private String index(IdNumber number) {
        return HexFormat.of().formatHex(cipher.blindIndex(SensitiveFields.ID_NUMBER, number.reveal()));
    }

    @Override
    public Map<UUID, Integer> countedDirectly(Collection<UnionInfo> tops, LocalDate day, boolean womenOnly) {
        if (tops.isEmpty()) {
            return Map.of();
        }
        var byLevel = new TreeMap<Integer, List<UUID>>();
        tops.forEach(top ->
                byLevel.computeIfAbsent(top.level(), level -> new ArrayList<>()).add(top.id()));
        var values = new ArrayList<Object>(byLevel.values());
        values.add(day);
        values.add(womenOnly);
        return sql
                .list(
                        """
                        select union_id, count(*) as members
                          from membership
                         where (%s) and status = 'ACTIVE' and coalesce(period @> ?::date, false)
                           and (not ? or sex = 'FEMALE')
                         group by union_id
                        """
                                .formatted(byLevel.keySet().stream()
                                        .map("l%d = any (?::uuid[])"::formatted)
                                        .collect(Collectors.joining(" or "))),
                        row -> Map.entry(Sql.id(row, "union_id"), row.getInt("members")),
                        values.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
