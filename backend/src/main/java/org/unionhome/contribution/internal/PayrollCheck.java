package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Scope;

/** Whether the parts that were sent make a payroll: each once, and only what counts. */
@ApplicationScoped
class PayrollCheck {

    private final Assessing assessing;
    private final Scope scope;
    private final CurrentActor current;

    PayrollCheck(Assessing assessing, Scope scope, CurrentActor current) {
        this.assessing = assessing;
        this.scope = scope;
        this.current = current;
    }

    /**
     * @param pointer of what holds the parts
     * @throws Problem NOT_FOUND, INVALID_INPUT that names each wrong part
     */
    Payroll checked(UUID union, YearMonth month, List<Map.Entry<String, Money>> sent, String pointer) {
        scope.require(current.get(), Permission.CONTRIBUTION_WRITE, union);
        var rules = assessing.rules(union, month);
        var faults = new ArrayList<FieldFault>();
        var parts = new LinkedHashMap<String, Money>();
        for (int at = 0; at < sent.size(); at++) {
            String component = sent.get(at).getKey();
            String where = pointer + "/components/" + at + "/component";
            if (parts.put(component, sent.get(at).getValue()) != null) {
                faults.add(new FieldFault(where, "GIVEN_TWICE", List.of()));
            }
            PayrollPolicy.refused(List.of(component), rules)
                    .forEach(refused ->
                            faults.add(new FieldFault(where, refused.why().name(), List.of(refused.component()))));
        }
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        return new Payroll(union, month, parts);
    }
}
