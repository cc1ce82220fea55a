package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Role;

/**
 * What an officer may lend. Never more than her office has, never what is personal (her own matters, joining, voting),
 * never what belongs to the three administrators, never the lending itself.
 */
final class DelegationPolicy {

    /**
     * Half a year: as long as a parental leave or a posting. Whoever is away longer gives the office up, and somebody
     * is appointed or elected who answers for it herself. The database holds the same bound.
     */
    static final int LONGEST_DAYS = 184;

    private static final Set<Permission> LENDABLE = Set.copyOf(EnumSet.of(
            Permission.MEMBER_READ,
            Permission.MEMBER_WRITE,
            Permission.MEMBERSHIP_DECIDE,
            Permission.MEMBER_REVEAL,
            Permission.UNION_READ,
            Permission.COMMITTEE_READ,
            Permission.POLICY_READ,
            Permission.CONDOLENCE_READ,
            Permission.CONDOLENCE_RECORD,
            Permission.CARE_APPROVE,
            Permission.CAMPAIGN_READ,
            Permission.CAMPAIGN_WRITE,
            Permission.CAMPAIGN_APPROVE,
            Permission.AID_READ,
            Permission.AID_WORK,
            Permission.AID_DECIDE,
            Permission.EVENT_READ,
            Permission.EVENT_MANAGE,
            Permission.CONTEST_READ,
            Permission.CONTEST_MANAGE,
            Permission.PLAN_READ,
            Permission.EXPENSE_READ,
            Permission.EXPENSE_WRITE,
            Permission.EXPENSE_CHECK,
            Permission.EXPENSE_APPROVE));

    private DelegationPolicy() {}

    /** What can be lent from an office: nothing from those of the three administrators. */
    static Set<Permission> lendableFrom(Role office) {
        if (office.isKeptApart()) {
            return Set.of();
        }
        return office.permissions().stream().filter(LENDABLE::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Of what was lent once, what the office has today. */
    static Set<Permission> stillLent(Role office, Set<String> names) {
        return lendableFrom(office).stream()
                .filter(permission -> names.contains(permission.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first day on which something lent from that day on no longer holds, at the latest. */
    static LocalDate latestEnd(LocalDate from, @Nullable LocalDate officeEnds) {
        LocalDate longest = from.plusDays(LONGEST_DAYS);
        return officeEnds != null && officeEnds.isBefore(longest) ? officeEnds : longest;
    }

    static List<FieldFault> faults(Wanted wanted, Office office, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        var lendable = lendableFrom(office.role()).stream().map(Enum::name).collect(Collectors.toSet());
        wanted.permissions().stream()
                .filter(name -> !lendable.contains(name))
                .forEach(name -> faults.add(new FieldFault("/permissions", "NOT_LENDABLE", List.of(known(name)))));
        if (wanted.from().isBefore(today)) {
            faults.add(new FieldFault("/from", "BEFORE_TODAY", List.of()));
        }
        if (!wanted.to().isAfter(wanted.from())) {
            faults.add(new FieldFault("/to", "END_BEFORE_START", List.of()));
        } else if (office.to() != null && wanted.to().isAfter(office.to())) {
            faults.add(new FieldFault("/to", "OFFICE_ENDS", List.of(office.to().toString())));
        } else if (wanted.to().isAfter(wanted.from().plusDays(LONGEST_DAYS))) {
            faults.add(new FieldFault("/to", "PERIOD_TOO_LONG", List.of(LONGEST_DAYS)));
        }
        if (wanted.amountLimit() != null && wanted.amountLimit().isZero()) {
            faults.add(new FieldFault("/amountLimit", "MIN", List.of("0.01")));
        }
        return faults;
    }

    /** What is not a permission is not repeated in the answer. */
    private static String known(String name) {
        boolean real = Arrays.stream(Permission.values())
                .anyMatch(permission -> permission.name().equals(name));
        return real ? name : "?";
    }

    /** What somebody wants to lend. @param to first day on which it no longer holds */
    record Wanted(
            UUID appointment,
            UUID taker,
            UUID union,
            List<String> permissions,
            @Nullable Money amountLimit,
            LocalDate from,
            LocalDate to,
            String reason) {}

    /** An office of the lender that holds today. */
    record Office(UUID appointment, Role role, UUID union, @Nullable LocalDate to) {}
}
