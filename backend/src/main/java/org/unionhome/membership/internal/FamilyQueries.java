package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;
import org.unionhome.membership.Consents;
import org.unionhome.membership.FamilyMembers;

/** The member's own list, and what of it an officer who makes visits may see; the door for those visits. */
@ApplicationScoped
class FamilyQueries implements FamilyMembers {

    static final String CARE = "CONDOLENCE";
    private static final String FOR_CARE =
            "f.person_id = ? and exists (select 1 from family_binding b where b.family_member_id = f.id and b.purpose = ?)";
    private final FamilyStore store;
    private final MemberQueries members;
    private final Consents consents;
    private final CurrentActor current;
    private final ReadTrail reads;

    FamilyQueries(FamilyStore store, MemberQueries members, Consents consents, CurrentActor current, ReadTrail reads) {
        this.store = store;
        this.members = members;
        this.consents = consents;
        this.current = current;
        this.reads = reads;
    }

    List<FamilyMember> mine() {
        return store.where("f.person_id = ? order by f.id", current.get().person());
    }

    FamilyMember own(UUID id) {
        return store.where("f.id = ? and f.person_id = ?", id, current.get().person()).stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Of a member in scope: relation and name of whom a visit may be about. Noted for her to see. */
    List<Relative> ofMember(UUID person) {
        var member = members.show(person, Permission.CONDOLENCE_RECORD);
        var family = agreed(person)
                ? store.where(FOR_CARE + " order by f.id", person, CARE).stream()
                        .map(FamilyQueries::relative)
                        .toList()
                : List.<Relative>of();
        if (!family.isEmpty()) {
            reads.note(ReadTrail.Reading.of(person, member.union(), Part.FAMILY, Purpose.CARE));
        }
        return family;
    }

    @Override
    public Optional<Relative> forCare(UUID person, UUID familyMember) {
        var member = members.show(person, Permission.CONDOLENCE_RECORD);
        var found = agreed(person)
                ? store.where(FOR_CARE + " and f.id = ?", person, CARE, familyMember).stream()
                        .map(FamilyQueries::relative)
                        .findFirst()
                : Optional.<Relative>empty();
        if (found.isPresent()) {
            reads.note(ReadTrail.Reading.of(person, member.union(), Part.FAMILY, Purpose.CARE));
        }
        return found;
    }

    private boolean agreed(UUID person) {
        var purpose = store.purposes().get(CARE);
        return purpose != null && consents.given(person, purpose.consent());
    }

    /** Visits know no siblings: they are others of the family. */
    private static Relative relative(FamilyMember member) {
        String relation = member.relation().equals("SIBLING") ? "OTHER" : member.relation();
        return new Relative(member.id(), relation, member.name());
    }
}
