package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Problem.FieldFault;

/** What is wrong in what somebody wrote down about a household, and what it keeps of what was written before. */
final class HouseholdPolicy {

    private HouseholdPolicy() {}

    /** @param at pointer of the household in the body */
    static List<FieldFault> faults(Household household, String at, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (household.labourSince() != null && household.labourSince().isAfter(today)) {
            faults.add(new FieldFault(at + "/labourSince", "IN_FUTURE", List.of()));
        }
        for (int i = 0; i < household.members().size(); i++) {
            String number = household.members().get(i).idNumber();
            var fault = number == null ? IdNumber.Fault.NONE : IdNumber.judge(number);
            if (fault != IdNumber.Fault.NONE) {
                faults.add(new FieldFault(at + "/members/" + i + "/idNumber", "ID_NUMBER_" + fault, List.of()));
            }
        }
        return faults;
    }

    /** Numbers that were left out stay as they were; they are shown only masked, so nobody can send them back. */
    static Household keeping(Household written, @Nullable Household before) {
        if (before == null) {
            return written;
        }
        Map<UUID, Household.Relative> known =
                before.members().stream().collect(Collectors.toMap(Household.Relative::id, one -> one));
        List<Household.Relative> members = written.members().stream()
                .map(one -> one.idNumber() != null || !known.containsKey(one.id())
                        ? one
                        : one.withIdNumber(known.get(one.id()).idNumber()))
                .toList();
        String card = written.bankCard() == null ? before.bankCard() : written.bankCard();
        return new Household(
                written.division(),
                written.details(),
                written.housingArea(),
                written.singleParent(),
                written.canHelpItself(),
                written.nobodyEmployed(),
                written.labourSince(),
                written.mainCause(),
                written.secondCause(),
                written.facts(),
                written.incomes(),
                written.costs(),
                members,
                card,
                written.note());
    }
}
