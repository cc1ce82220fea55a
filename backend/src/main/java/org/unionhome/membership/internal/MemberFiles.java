package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;

/** Opens a member's file for an officer; she sees later who did, and what for. */
@ApplicationScoped
class MemberFiles {

    private final MemberQueries members;
    private final ReadTrail reads;

    MemberFiles(MemberQueries members, ReadTrail reads) {
        this.members = members;
        this.reads = reads;
    }

    /** Two statements: the file, and the line about it. */
    MemberQueries.Full open(UUID person, ReadTrail.Part part, ReadTrail.Purpose purpose) {
        var member = members.show(person, Permission.MEMBER_READ);
        reads.note(ReadTrail.Reading.of(person, member.union(), part, purpose));
        return member;
    }
}
