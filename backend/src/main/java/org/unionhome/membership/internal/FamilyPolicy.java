package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;

/** Nobody of a family is entered without a purpose, and nothing that no purpose needs (个人信息保护法 art. 6). */
final class FamilyPolicy {

    /** 个人信息保护法 art. 31. */
    private static final int CHILD = 14;

    private FamilyPolicy() {}

    /** Each fault names its field. */
    static List<FieldFault> faults(FamilyMember member, Map<String, FamilyPurpose> known, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        List<FamilyPurpose> wanted = wanted(member, known);
        if (wanted.isEmpty() || wanted.size() < member.purposes().size()) {
            faults.add(fault("/purposes", "FAMILY_PURPOSE"));
        }
        if (wanted.stream().anyMatch(purpose -> !purpose.relations().contains(member.relation()))) {
            faults.add(fault("/relation", "FAMILY_RELATION"));
        }
        fields(member, wanted).forEach(faults::add);
        YearMonth born = member.birthMonth();
        if (born != null && born.atDay(1).isAfter(today)) {
            faults.add(fault("/birthMonth", "IN_FUTURE"));
        }
        if (born != null && wanted.stream().anyMatch(purpose -> over(purpose, born, today))) {
            faults.add(fault("/birthMonth", "FAMILY_TOO_OLD"));
        }
        return faults;
    }

    private static List<FieldFault> fields(FamilyMember member, List<FamilyPurpose> wanted) {
        Set<FamilyMember.Field> needed =
                wanted.stream().flatMap(purpose -> purpose.fields().stream()).collect(Collectors.toSet());
        var faults = new ArrayList<FieldFault>();
        for (FamilyMember.Field field : FamilyMember.Field.values()) {
            boolean given = member.details().containsKey(field);
            if (needed.contains(field) && !given) {
                faults.add(fault(field.pointer(), "REQUIRED"));
            } else if (given && !needed.contains(field)) {
                faults.add(fault(field.pointer(), "NOT_NEEDED"));
            }
        }
        return faults;
    }

    /** Every consent on which these purposes rest for this person. */
    static Set<String> consents(FamilyMember member, Map<String, FamilyPurpose> known, LocalDate today) {
        var needed = new LinkedHashSet<String>();
        YearMonth born = member.birthMonth();
        boolean child = born != null && age(born, today) < CHILD;
        for (FamilyPurpose purpose : wanted(member, known)) {
            needed.add(purpose.consent());
            String besides = purpose.minorConsent();
            if (child && besides != null) {
                needed.add(besides);
            }
        }
        return needed;
    }

    /** Until when a purpose holds that is confirmed today; absent when it has no end of its own. */
    static @Nullable LocalDate validUntil(FamilyPurpose purpose, FamilyMember member, LocalDate today) {
        Integer age = purpose.endsAtAge();
        YearMonth born = member.birthMonth();
        if (age != null && born != null) {
            return born.plusYears(age).atEndOfMonth();
        }
        Integer days = purpose.confirmDays();
        return days == null ? null : today.plusDays(days);
    }

    private static boolean over(FamilyPurpose purpose, YearMonth born, LocalDate today) {
        Integer age = purpose.endsAtAge();
        return age != null && born.plusYears(age).atEndOfMonth().isBefore(today);
    }

    /** By the last day of the month: in doubt somebody is younger, and better protected. */
    private static int age(YearMonth born, LocalDate today) {
        return Period.between(born.atEndOfMonth(), today).getYears();
    }

    private static List<FamilyPurpose> wanted(FamilyMember member, Map<String, FamilyPurpose> known) {
        return known.values().stream()
                .filter(purpose -> member.purposes().contains(purpose.code()))
                .toList();
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
