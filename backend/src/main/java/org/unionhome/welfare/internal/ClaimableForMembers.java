package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Scope;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** What a member can claim for, as an officer sees it who claims for her; a reading that she sees. */
@ApplicationScoped
class ClaimableForMembers {

    private static final int MOST = 50;
    private final Members members;
    private final MyMutualAid mutualAid;
    private final Treatments treatments;
    private final Scope scope;
    private final CurrentActor current;
    private final ReadTrail reads;

    ClaimableForMembers(
            Members members,
            MyMutualAid mutualAid,
            Treatments treatments,
            Scope scope,
            CurrentActor current,
            ReadTrail reads) {
        this.members = members;
        this.mutualAid = mutualAid;
        this.treatments = treatments;
        this.scope = scope;
        this.current = current;
        this.reads = reads;
    }

    List<MyMutualAid.Mine> enrollments(UUID person) {
        MemberInfo member = members.require(person, Permission.CLAIM_CHECK);
        reads.note(ReadTrail.Reading.of(person, member.union(), ReadTrail.Part.FILE, ReadTrail.Purpose.WELFARE));
        return mutualAid.claimable(person).stream()
                .filter(held -> scope.allows(
                        current.get(), Permission.CLAIM_CHECK, held.enrollment().union()))
                .toList();
    }

    /** Those for which claims stand that the officer sees. */
    List<Treatments.Standing> treatments(UUID person) {
        return treatments.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .limit(MOST)
                .toList();
    }
}
