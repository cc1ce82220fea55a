package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.MemberInfo;

/** Writes new to-dos; the same happening makes one. */
@ApplicationScoped
class TodoStore {

    /** Stored values are bound to these names: never rename. */
    static final String NOTE = "condolence.todoNote";

    static final String TOLD = "condolence.todoName";
    private final Sql sql;
    private final FieldCipher cipher;

    TodoStore(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** What the platform found by itself; nothing new when it is known. */
    boolean found(MemberInfo member, String kind, String happening, LocalDate event, LocalDate due) {
        return sql.update(
                        """
                        insert into care_todo (id, union_id, kind, person_id, member_name, member_no, happening,
                                               event_on, due_on, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ENGINE')
                        on conflict (person_id, kind, happening) do nothing
                        """,
                        Ids.next(),
                        member.union(),
                        kind,
                        member.id(),
                        member.name(),
                        member.memberNo(),
                        happening,
                        event,
                        due)
                == 1;
    }

    /** What somebody told; nothing when the same was told before. */
    boolean told(UUID id, Told told, String subject, String name) {
        var member = told.member();
        return sql.update(
                        """
                        insert into care_todo (id, union_id, kind, person_id, member_name, member_no, told_name,
                                               happening, event_on, due_on, source, reported_by, reporter_name, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REPORTED', ?, ?, ?)
                        on conflict (person_id, kind, happening) do nothing
                        """,
                        id,
                        told.union(),
                        told.occasion(),
                        member == null ? null : member.id(),
                        member == null ? null : member.name(),
                        member == null ? null : member.memberNo(),
                        told.colleague() == null ? null : cipher.encrypt(TOLD, told.colleague()),
                        told.eventOn().toString(),
                        told.eventOn(),
                        told.dueOn(),
                        subject,
                        name,
                        told.note() == null ? null : cipher.encrypt(NOTE, told.note()))
                == 1;
    }

    /**
     * An occasion that somebody told of.
     *
     * @param member absent when a colleague was named whom an officer has yet to find
     */
    record Told(
            UUID union,
            @Nullable MemberInfo member,
            @Nullable String colleague,
            String occasion,
            LocalDate eventOn,
            LocalDate dueOn,
            @Nullable String note) {
        /** About somebody's health or family. */
        @Override
        public String toString() {
            return "Told of " + occasion;
        }
    }
}
