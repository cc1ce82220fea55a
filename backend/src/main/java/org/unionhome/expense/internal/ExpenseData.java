package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What a person claimed. */
@ApplicationScoped
class ExpenseData implements PersonalData {

    private final PersonalRows rows;

    ExpenseData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("expense_claim");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "expense-claims",
                        """
                        select claim_no, title, total, status, supplier, submitted_at, sent_back, paid_on
                          from expense_claim where claimant_person = ? order by id
                        """,
                        Map.of(),
                        person)
                .toList();
    }
}
