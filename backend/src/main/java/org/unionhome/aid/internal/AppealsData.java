package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What a person appealed against with the answers she got, and what followed her into another union. */
@ApplicationScoped
class AppealsData implements PersonalData {

    private final PersonalRows rows;

    AppealsData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("aid_appeal", "aid_handover");
    }

    @Override
    public List<Part> of(UUID person) {
        var appeals = rows.part(
                "appeals",
                """
                select code, about as against, reason, asked_at, due_on, status, reason_code, answer, decided_at,
                       withdrawn_at, withdrawn_by, withdrawn_reason
                  from aid_appeal where person_id = ? order by id
                """,
                Map.of("reason", AidSecrets.APPEAL, "answer", AidSecrets.APPEAL, "withdrawn_reason", AidSecrets.APPEAL),
                person);
        var handovers = rows.part(
                "aid-handovers",
                """
                select what, number, status, on_day, handed_back from aid_handover where person_id = ? order by id
                """,
                Map.of(),
                person);
        return Stream.concat(appeals, handovers).toList();
    }
}
