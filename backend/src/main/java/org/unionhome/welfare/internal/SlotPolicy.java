package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionhome.kernel.Problem.FieldFault;

/** What slots of a health check must be like to be offered. */
final class SlotPolicy {

    private SlotPolicy() {}

    /**
     * @param round union of the round; a slot is for it or for one below
     * @param lineOf unions from the root down to a union
     * @param pointer of the list in the request
     */
    static List<FieldFault> faults(
            List<NewHealthCheck.Slot> slots,
            UUID round,
            LocalDate bookFrom,
            Function<UUID, List<UUID>> lineOf,
            String pointer) {
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<List<Object>>();
        for (int i = 0; i < slots.size(); i++) {
            NewHealthCheck.Slot slot = slots.get(i);
            if (!lineOf.apply(slot.union()).contains(round)) {
                faults.add(fault(pointer, i, "unionId", "NOT_OF_THE_ROUND"));
            }
            if (slot.day().isBefore(bookFrom)) {
                faults.add(fault(pointer, i, "day", "BEFORE_BOOKING"));
            }
            if (!seen.add(List.of(slot.union(), slot.day(), slot.starts()))) {
                faults.add(fault(pointer, i, "starts", "SLOT_TWICE"));
            }
        }
        return faults;
    }

    private static FieldFault fault(String pointer, int at, String field, String code) {
        return new FieldFault(pointer + "/" + at + "/" + field, code, List.of());
    }
}
