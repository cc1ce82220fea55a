package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;

/**
 * What somebody is like as a person, as typed.
 *
 * @param idNumber absent when none is given
 * @param phone absent when none is given
 */
record PersonalDetails(
        String name,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable String idNumber,
        @Nullable String phone) {

    /** The same with what an identity number says by itself, when it was not typed. */
    PersonalDetails completed() {
        var number = id();
        return new PersonalDetails(
                name,
                sex != null
                        ? sex
                        : number.map(known -> known.male() ? "MALE" : "FEMALE").orElse(null),
                birthDate != null ? birthDate : number.map(IdNumber::birthDate).orElse(null),
                idNumber,
                phone);
    }

    Optional<IdNumber> id() {
        return Optional.ofNullable(idNumber).flatMap(IdNumber::parse);
    }

    Optional<PhoneNumber> mobile() {
        return Optional.ofNullable(phone).flatMap(PhoneNumber::parse);
    }

    /** A record would print its sensitive values. */
    @Override
    public String toString() {
        return "PersonalDetails";
    }
}
