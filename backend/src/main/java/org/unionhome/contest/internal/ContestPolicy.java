package org.unionhome.contest.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.unionhome.kernel.Problem.FieldFault;

/** Who can enter, and what a contest must be like to be announced. */
final class ContestPolicy {
    private ContestPolicy() {}

    /** The codes of the contract's ContestAccess. */
    enum Access {
        OPEN,
        ENTERED,
        JUDGE,
        CLOSED,
        NOT_INVITED,
        NOT_A_MEMBER
    }

    /**
     * Who asks.
     *
     * @param member has a membership in force
     * @param invited the contest is of her own union or one above it
     */
    record Caller(boolean member, boolean invited) {}

    /** The first reason that applies is the one she is told. */
    static Access access(ContestRow contest, ItemRow item, Caller caller, LocalDate today) {
        if (item.mine() != null) {
            return Access.ENTERED;
        }
        if (item.judging()) {
            return Access.JUDGE;
        }
        if (!contest.takesEntriesOn(today)) {
            return Access.CLOSED;
        }
        if (!caller.invited()) {
            return caller.member() ? Access.NOT_INVITED : Access.NOT_A_MEMBER;
        }
        return Access.OPEN;
    }

    /** Entries end today at the earliest, the shares of each item make one, and no two items have one name. */
    static List<FieldFault> faults(NewContest wanted, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (wanted.entriesUntil().isBefore(today)) {
            faults.add(fault("/entriesUntil", "BEFORE_TODAY"));
        }
        var names = new HashSet<String>();
        for (int i = 0; i < wanted.items().size(); i++) {
            NewContest.Item item = wanted.items().get(i);
            if (!names.add(item.name())) {
                faults.add(fault("/items/" + i + "/name", "ITEM_TWICE"));
            }
            if (!item.rule().isWhole()) {
                faults.add(fault("/items/" + i + "/practiceWeight", "WEIGHTS_NOT_ONE"));
            }
        }
        faults.addAll(TitlePolicy.faults(wanted));
        return faults;
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
