package org.unionhome.campaign.internal;

import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;

/** Roll and total must agree before anybody decides: person by person, batch by batch, to the fen. Pure. */
final class RollPolicy {

    private RollPolicy() {}

    static Money total(List<BatchRow> batches) {
        return batches.stream().map(BatchRow::amount).reduce(Money.ZERO, Money::plus);
    }

    static int persons(List<BatchRow> batches) {
        return batches.stream().mapToInt(BatchRow::listed).sum();
    }

    /** What does not agree; nothing when it does. */
    static List<Problem.FieldFault> faults(List<BatchRow> batches, Money planned) {
        var faults = new ArrayList<Problem.FieldFault>();
        for (BatchRow batch : batches) {
            if (batch.listed() != batch.plannedPersons()) {
                faults.add(new Problem.FieldFault(
                        "/batches/" + batch.id(),
                        "ROLL_DIFFERS",
                        List.of(batch.name(), batch.plannedPersons(), batch.listed())));
            }
        }
        Money total = total(batches);
        if (total.compareTo(planned) != 0) {
            faults.add(new Problem.FieldFault(
                    "/plannedTotal", "TOTAL_DIFFERS", List.of(planned.toString(), total.toString())));
        }
        return faults;
    }
}
