package org.unionhome.contribution.internal;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;

/**
 * What a row of payroll totals does, kept with the preview until it is carried out.
 *
 * @param after the edition it takes the place of; nought when it is the first
 */
record PayrollPlan(UUID union, String month, int after, Map<String, String> parts) {

    static PayrollPlan of(Payroll payroll, int after) {
        return new PayrollPlan(
                payroll.union(),
                payroll.month().toString(),
                after,
                payroll.components().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                part -> part.getValue().toString(),
                                (one, same) -> one,
                                TreeMap::new)));
    }

    Payroll payroll() {
        return new Payroll(
                union,
                YearMonth.parse(month),
                parts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, part -> Money.of(part.getValue()))));
    }
}
