package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.Problem.FieldFault;

/** What is wrong or contradictory in somebody's details: GB 11643-1999, possible dates, ages at which people work. */
final class PersonalDetailsPolicy {

    /** Labour Law art. 15: nobody younger is employed, so nobody younger is a member. */
    private static final int WORKING_AGE = 16;

    private static final int OLDEST = 120;
    private static final Pattern NAME_SHAPE =
            Pattern.compile("[\\p{IsHan}〇\\p{IsLatin}][\\p{IsHan}〇\\p{IsLatin}·.' -]*");

    private PersonalDetailsPolicy() {}

    /**
     * Each fault names its field.
     *
     * @param at pointer of the object in which the fields are
     * @param known the identity number on file, when none is typed
     */
    static List<FieldFault> faults(String at, PersonalDetails details, Optional<IdNumber> known, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (!NAME_SHAPE.matcher(details.name()).matches()) {
            faults.add(fault(at + "/name", "NAME_SHAPE"));
        }
        if (details.idNumber() != null && IdNumber.judge(details.idNumber()) != IdNumber.Fault.NONE) {
            faults.add(fault(at + "/idNumber", "ID_NUMBER_" + IdNumber.judge(details.idNumber())));
        }
        if (details.phone() != null && PhoneNumber.parse(details.phone()).isEmpty()) {
            faults.add(fault(at + "/phone", "PHONE_SHAPE"));
        }
        age(at, details.birthDate(), today, faults);
        details.id().or(() -> known).ifPresent(number -> contradictions(at, details, number, today, faults));
        return faults;
    }

    private static void contradictions(
            String at, PersonalDetails details, IdNumber number, LocalDate today, List<FieldFault> faults) {
        if (details.sex() != null && details.sex().equals("MALE") != number.male()) {
            faults.add(fault(at + "/sex", "SEX_CONTRADICTS_ID_NUMBER"));
        }
        if (details.birthDate() == null) {
            age(at, number.birthDate(), today, faults);
        } else if (!details.birthDate().equals(number.birthDate())) {
            faults.add(fault(at + "/birthDate", "BIRTH_DATE_CONTRADICTS_ID_NUMBER"));
        }
    }

    private static void age(String at, @Nullable LocalDate birthDate, LocalDate today, List<FieldFault> faults) {
        if (birthDate == null) {
            return;
        }
        if (birthDate.isAfter(today)) {
            faults.add(fault(at + "/birthDate", "IN_FUTURE"));
        } else if (birthDate.isAfter(today.minusYears(WORKING_AGE))) {
            faults.add(new FieldFault(at + "/birthDate", "UNDER_WORKING_AGE", List.of(WORKING_AGE)));
        } else if (birthDate.isBefore(today.minusYears(OLDEST))) {
            faults.add(new FieldFault(at + "/birthDate", "TOO_LONG_AGO", List.of(OLDEST)));
        }
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
