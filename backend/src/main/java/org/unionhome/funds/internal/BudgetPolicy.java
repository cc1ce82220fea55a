package org.unionhome.funds.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Problem.FieldFault;

/** What the lines of a budget document must be like. */
final class BudgetPolicy {

    private BudgetPolicy() {}

    /** Faults of the lines, each by where it stands. */
    static List<FieldFault> faults(Chart chart, List<ProposedLine> lines) {
        var faults = new ArrayList<FieldFault>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            ProposedLine line = lines.get(at);
            var account = chart.account(line.account());
            var source = chart.source(line.source());
            if (account.filter(known -> known.kind() == Chart.Kind.EXPENSE).isEmpty()) {
                faults.add(fault(at, "account", "NOT_AN_EXPENSE_ACCOUNT"));
            }
            if (source.isEmpty()) {
                faults.add(fault(at, "source", "UNKNOWN_VALUE"));
            }
            if (source.isPresent() && line.earmark() != null && !pays(source.get(), line.earmark())) {
                faults.add(fault(at, "earmark", "SOURCE_DOES_NOT_PAY"));
            }
            if (!seen.add(line.account() + "|" + line.source() + "|" + line.earmark())) {
                faults.add(fault(at, "account", "LINE_TWICE"));
            }
        }
        return faults;
    }

    private static boolean pays(Chart.Source source, String earmark) {
        return source.pays().stream().map(Purpose::name).anyMatch(earmark::equals);
    }

    private static FieldFault fault(int at, String field, String code) {
        return new FieldFault("/lines/" + at + "/" + field, code, List.of());
    }
}
