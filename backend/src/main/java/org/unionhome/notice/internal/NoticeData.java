package org.unionhome.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What the platform told a person, and when she read it. */
@ApplicationScoped
class NoticeData implements PersonalData {

    private final PersonalRows rows;

    NoticeData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notice");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "notices",
                        """
                        select kind, array_to_string(words, ' · ') as words, told_at, read_at
                          from notice where person_id = ? order by id
                        """,
                        Map.of(),
                        person)
                .toList();
    }
}
