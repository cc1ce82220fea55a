package org.unionhome.aid.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The roster of a year in figures: persons, not pairings, unless it says so.
 *
 * @param joined members who were not paired in the year before
 * @param left members of the year before who are paired no more
 * @param consecutive years in a row with a roster, this one included
 */
record PairingYear(
        int year,
        int pairings,
        int volunteers,
        int beneficiaries,
        int contacts,
        int joined,
        int left,
        int consecutive) {

    /**
     * Counts how many years follow each other without a gap.
     *
     * @param years the earliest first
     * @return the latest first
     */
    static List<PairingYear> inARow(List<PairingYear> years) {
        var counted = new ArrayList<PairingYear>();
        int before = Integer.MIN_VALUE;
        int inARow = 0;
        for (PairingYear year : years) {
            inARow = before + 1 == year.year ? inARow + 1 : 1;
            before = year.year;
            counted.add(year.with(inARow));
        }
        Collections.reverse(counted);
        return counted;
    }

    private PairingYear with(int years) {
        return new PairingYear(year, pairings, volunteers, beneficiaries, contacts, joined, left, years);
    }
}
