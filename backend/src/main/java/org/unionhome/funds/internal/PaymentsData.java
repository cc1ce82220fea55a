package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Money that was ordered for a person. */
@ApplicationScoped
class PaymentsData implements PersonalData {

    private final PersonalRows rows;

    PaymentsData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("payment_item");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "payments",
                        "select payee, amount, status from payment_item where person_id = ? order by id",
                        Map.of(),
                        person)
                .toList();
    }
}
