package org.unionhome.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.organization.UnionInfo;

/** The roll of full members on a day, for features that enrol, count or invite many at once. */
public interface MemberRoll {

    /** Those of the persons who are full members on the day, as far as row-level security shows them; one statement. */
    Map<UUID, Listed> listed(Collection<UUID> persons, LocalDate day);

    /** Full members of a union and below on the day, in the order of their ids. */
    List<UUID> members(UnionInfo union, LocalDate day);

    /** Persons by member number within a root, as far as row-level security shows them; one statement. */
    Map<String, UUID> byNumber(UUID root, Collection<String> memberNos);

    /** Persons by identity number within a root, in the same way; the keys are the numbers as asked. */
    Map<IdNumber, UUID> byIdNumber(UUID root, Collection<IdNumber> idNumbers);

    /** Whom each line of a file means, as far as row-level security shows them: by member number, else by identity number. */
    default List<@Nullable UUID> meant(UUID root, List<? extends Numbered> lines) {
        var byNumber = byNumber(
                root,
                lines.stream().map(Numbered::memberNo).filter(Objects::nonNull).toList());
        var byIdNumber = byIdNumber(
                root,
                lines.stream().map(Numbered::idNumber).filter(Objects::nonNull).toList());
        var persons = new ArrayList<@Nullable UUID>();
        lines.forEach(line -> persons.add(
                line.memberNo() != null
                        ? byNumber.get(line.memberNo())
                        : line.idNumber() == null ? null : byIdNumber.get(line.idNumber())));
        return persons;
    }

    /**
     * Full members of each of the unions and of each union below them, those further below not counted; women alone when
     * asked.
     */
    Map<UUID, Integer> countedDirectly(Collection<UnionInfo> tops, LocalDate day, boolean womenOnly);

    /** Somebody as a file names her. */
    interface Numbered {
        @Nullable
        String memberNo();

        @Nullable
        IdNumber idNumber();
    }

    /** @param sex {@code FEMALE} or {@code MALE}, when it is known */
    record Listed(
            UUID person,
            String name,
            String memberNo,
            UUID union,
            @Nullable String sex,
            @Nullable LocalDate birthDate) {}
}
