package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;

/** What a file says field by field, in plain words; a field that says nothing is absent. */
final class ProfileValues {

    private final Map<ProfileField, String> values;

    private ProfileValues(Map<ProfileField, String> values) {
        this.values = values;
    }

    static ProfileValues of(MemberQueries.Full file, PersonSecrets secrets) {
        var values = new EnumMap<ProfileField, String>(ProfileField.class);
        values.put(ProfileField.NAME, file.name());
        put(values, ProfileField.SEX, file.sex());
        put(values, ProfileField.BIRTH_DATE, file.birthDate());
        put(
                values,
                ProfileField.ID_NUMBER,
                secrets.idNumber(file.idNumber()).map(IdNumber::reveal).orElse(null));
        put(
                values,
                ProfileField.PHONE,
                secrets.phone(file.phone()).map(PhoneNumber::reveal).orElse(null));
        put(values, ProfileField.EMPLOYEE_NO, file.employeeNo());
        put(values, ProfileField.POST, file.post());
        put(values, ProfileField.POST_CATEGORY, file.postCategory());
        return new ProfileValues(values);
    }

    static ProfileValues of(Map<ProfileField, String> asked) {
        return new ProfileValues(new EnumMap<>(asked));
    }

    Optional<String> of(ProfileField field) {
        return Optional.ofNullable(values.get(field));
    }

    boolean says(ProfileField field, String value) {
        return value.equals(canonical(field, values.get(field)));
    }

    /** Two ways to write the same number are the same value. */
    static @Nullable String canonical(ProfileField field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case ID_NUMBER -> IdNumber.parse(value).map(IdNumber::reveal).orElse(value);
            case PHONE -> PhoneNumber.parse(value).map(PhoneNumber::reveal).orElse(value);
            default -> value;
        };
    }

    /** As an officer would type it: the file as it stands with these values in it. Numbers not asked for stay. */
    ChangeMember.Change with(Map<ProfileField, String> asked, Employment employment) {
        var birthDate = later(asked, ProfileField.BIRTH_DATE);
        var details = new PersonalDetails(
                Optional.ofNullable(later(asked, ProfileField.NAME)).orElse(""),
                later(asked, ProfileField.SEX),
                birthDate == null ? null : LocalDate.parse(birthDate),
                asked.get(ProfileField.ID_NUMBER),
                asked.get(ProfileField.PHONE));
        return new ChangeMember.Change(
                details,
                later(asked, ProfileField.EMPLOYEE_NO),
                later(asked, ProfileField.POST),
                later(asked, ProfileField.POST_CATEGORY),
                employment);
    }

    private @Nullable String later(Map<ProfileField, String> asked, ProfileField field) {
        return asked.getOrDefault(field, values.get(field));
    }

    private static void put(Map<ProfileField, String> values, ProfileField field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
    }

    /** They are those of a person. */
    @Override
    public String toString() {
        return "ProfileValues";
    }
}
