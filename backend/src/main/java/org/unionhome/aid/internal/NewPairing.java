package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;

/**
 * A pairing as it is asked for.
 *
 * @param guardian who agreed for a child; households agree for themselves
 */
record NewPairing(
        String kind,
        UUID volunteer,
        String beneficiaryKind,
        String beneficiary,
        @Nullable String guardian,
        LocalDate consentedOn,
        PairingTerm term) {

    /** @param mostYears that two are paired at a time */
    List<FieldFault> faults(LocalDate today, int mostYears) {
        var faults = new ArrayList<FieldFault>();
        boolean child = beneficiaryKind.equals("CHILD");
        if (child && guardian == null) {
            faults.add(fault("/guardian", "REQUIRED"));
        }
        if (!child && kind.equals("LOVE_MOTHER")) {
            faults.add(fault("/beneficiaryKind", "CHILD_ONLY"));
        }
        if (consentedOn.isAfter(today)) {
            faults.add(fault("/consentedOn", "IN_FUTURE"));
        }
        if (consentedOn.isAfter(term.from())) {
            faults.add(fault("/from", "BEFORE_CONSENT"));
        }
        if (!term.from().isBefore(term.to())) {
            faults.add(fault("/to", "END_BEFORE_START"));
        }
        if (term.to().isAfter(term.from().plusYears(mostYears))) {
            faults.add(new FieldFault("/to", "PAIRED_TOO_LONG", List.of(String.valueOf(mostYears))));
        }
        return faults;
    }

    /** Who agreed for a child; nobody for a household, whatever was typed. */
    @Nullable
    String agreedFor() {
        return beneficiaryKind.equals("CHILD") ? guardian : null;
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }

    /** Its values are those of a child. */
    @Override
    public String toString() {
        return "NewPairing of " + volunteer;
    }
}
