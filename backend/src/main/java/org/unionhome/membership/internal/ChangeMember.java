package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.UseCase;

/**
 * Corrects a member's file. Of two officers at the same file the second is refused with the version that is true now.
 * A corrected identity number leaves the person the same and keeps the former one.
 */
@UseCase
@ApplicationScoped
@Transactional
class ChangeMember {

    private final Standings standings;
    private final MemberFileWriter writer;
    private final CurrentRequest request;
    private final AuditTrail audit;

    ChangeMember(Standings standings, MemberFileWriter writer, CurrentRequest request, AuditTrail audit) {
        this.standings = standings;
        this.writer = writer;
        this.request = request;
        this.audit = audit;
    }

    void run(UUID person, String ifMatch, Change change) {
        var member = standings.hold(person, Permission.MEMBER_WRITE);
        request.requireVersion(ifMatch, member.version());
        writer.write(member, change);
        audit.record("member.changed", AuditTrail.Subject.of("member", person, member.union()));
    }

    /** What the file is to say. A sensitive value that is absent stays as it is. */
    record Change(
            PersonalDetails details,
            @Nullable String employeeNo,
            @Nullable String post,
            @Nullable String postCategory,
            Employment employment) {}
}
