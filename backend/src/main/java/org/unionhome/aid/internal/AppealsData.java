package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What a person appealed against, and the answers she got. */
@ApplicationScoped
class AppealsData implements PersonalData {

    private final PersonalRows rows;

    AppealsData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("aid_appeal");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "appeals",
                        """
                        select code, about as against, reason, asked_at, due_on, status, reason_code, answer, decided_at
                          from aid_appeal where person_id = ? order by id
                        """,
                        Map.of("reason", AidSecrets.APPEAL, "answer", AidSecrets.APPEAL),
                        person)
                .toList();
    }
}
