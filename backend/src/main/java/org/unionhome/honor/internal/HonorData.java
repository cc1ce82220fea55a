package org.unionhome.honor.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Honours a person was given, those taken back included. */
@ApplicationScoped
class HonorData implements PersonalData {

    private final PersonalRows rows;

    HonorData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("honor");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "honors",
                        """
                        select union_id as "union", title, level, awarded_on, awarding_body, document_no, valid_until,
                               revoked_on, revocation_reason
                          from honor where person_id = ? order by awarded_on, id
                        """,
                        Map.of(),
                        person)
                .toList();
    }
}
