package org.unionhome.kernel;

import java.util.List;
import java.util.TreeMap;

/** The calendar as it will be once the holidays of one more year are announced. */
public final class AnnouncedYear {

    private AnnouncedYear() {}

    /** @param holidays inclusive ranges {@code from/to} or single days */
    public static WorkingDays of(int year, List<String> holidays, List<String> workingDays) {
        var announced = new TreeMap<>(WorkingDays.read());
        announced.put(String.valueOf(year), new WorkingDays.Year("国办发明电", false, holidays, workingDays));
        return new WorkingDays(announced);
    }
}
