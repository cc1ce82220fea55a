package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.aid.HardshipFamilies;
import org.unionhome.kernel.Sql;

/** What the steps of the files say: one statement. */
@ApplicationScoped
class HardshipFamiliesInFiles implements HardshipFamilies {

    private static final List<String> WENT = List.of(HardshipStep.VISIT.name(), HardshipStep.FOLLOW_UP.name());
    private final Sql sql;

    HardshipFamiliesInFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, LocalDate> seen(LocalDate today) {
        return sql
                .list(
                        """
                        select w.person_id,
                               greatest(max(f.in_force_from),
                                        max((s.at at time zone 'Asia/Shanghai')::date)) as last
                          from hardship_file f
                          join hardship_worker w on w.file_id = f.id
                          left join hardship_step s on s.file_id = f.id and s.step = any (?::text[])
                         where f.status = 'IN_FORCE' and f.in_force_from <= ?
                           and (f.in_force_until is null or f.in_force_until > ?)
                         group by w.person_id
                        """,
                        row -> Map.entry(
                                Sql.id(row, "person_id"), row.getDate("last").toLocalDate()),
                        WENT,
                        today,
                        today)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
