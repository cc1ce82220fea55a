package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What a person was paid and has to pay back. */
@ApplicationScoped
class RecoveriesData implements PersonalData {

    private final PersonalRows rows;

    RecoveriesData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("aid_recovery");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "aid-recoveries",
                        """
                        select code, case_no, asked, amount, repaid, written_off, reason_code, reason, status, answer, due_on,
                               decided_at
                          from aid_recovery where person_id = ? order by id
                        """,
                        Map.of("reason", AidSecrets.RECOVERY, "answer", AidSecrets.RECOVERY),
                        person)
                .toList();
    }
}
