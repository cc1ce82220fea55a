package org.unionhome.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Who read a person's file: she may know whom it was, that is what the line is for. */
@ApplicationScoped
class ReadData implements PersonalData {

    private final PersonalRows rows;

    ReadData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("member_read");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "reads",
                        """
                        select at, reader_name as reader, office, office_union as "union", part, purpose,
                               value_names as "values", reason
                          from member_read
                         where person_id = ?
                         order by id
                        """,
                        Map.of(),
                        person)
                .toList();
    }
}
