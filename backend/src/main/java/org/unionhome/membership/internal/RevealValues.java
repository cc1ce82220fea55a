package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;
import org.unionhome.kernel.UseCase;

/** Shows sensitive values of a member in full, for a reason that she will read. */
@UseCase
@ApplicationScoped
@Transactional
class RevealValues {

    private final MemberQueries members;
    private final FieldCipher cipher;
    private final ReadTrail reads;
    private final AuditTrail audit;

    RevealValues(MemberQueries members, FieldCipher cipher, ReadTrail reads, AuditTrail audit) {
        this.members = members;
        this.cipher = cipher;
        this.reads = reads;
        this.audit = audit;
    }

    Revealed run(UUID person, Set<String> values, Purpose purpose, String reason) {
        var member = members.show(person, Permission.MEMBER_REVEAL);
        var names = new TreeSet<>(values);
        reads.note(new ReadTrail.Reading(person, member.union(), Part.VALUES, purpose, names, reason.strip()));
        audit.record(
                "member.revealed", AuditTrail.Subject.of("member", person, member.union()), String.join(",", names));
        return new Revealed(
                values.contains("ID_NUMBER") ? plain(SensitiveFields.ID_NUMBER, member.idNumber()) : null,
                values.contains("PHONE") ? plain(SensitiveFields.PHONE, member.phone()) : null);
    }

    private @Nullable String plain(String field, byte @Nullable [] stored) {
        return stored == null ? null : cipher.decrypt(field, stored);
    }

    /** Absent when not asked for, or not known. */
    record Revealed(@Nullable String idNumber, @Nullable String phone) {}
}
