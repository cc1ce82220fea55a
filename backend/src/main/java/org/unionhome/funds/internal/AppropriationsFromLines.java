package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.funds.Appropriations;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;

/** Sets aside what is given to unions below; the database refuses what a line does not hold. */
@ApplicationScoped
class AppropriationsFromLines implements Appropriations {

    private final BudgetLines lines;
    private final Spending spending;
    private final Subsidies subsidies;

    AppropriationsFromLines(BudgetLines lines, Spending spending, Subsidies subsidies) {
        this.lines = lines;
        this.spending = spending;
        this.subsidies = subsidies;
    }

    @Override
    public void setAside(UUID union, UUID line, Money amount) {
        LineRow row = lines.find(line)
                .filter(found -> found.union().equals(union))
                .orElseThrow(() -> Problem.ofFault("/lineId", "UNKNOWN_VALUE"));
        spending.require(row, Purpose.LOWER_UNIONS);
        subsidies.requireCovered(row, amount);
        if (!lines.setAside(line, amount)) {
            throw lines.exhausted(line);
        }
    }

    @Override
    public void release(UUID line, Money amount) {
        lines.giveBack(line, amount);
    }
}
