package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.kernel.PersonFollower;

/** A claim stays with whom it was written for. */
@ApplicationScoped
class ExpensePersons implements PersonFollower {

    @Override
    public List<Followed> follows() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("expense_claim");
    }
}
