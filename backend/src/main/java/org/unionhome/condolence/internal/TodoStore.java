package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
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

    /** How many days before the day what was reported is to be thought of. */
    static final int AHEAD = 31;

    private final Sql sql;
    private final FieldCipher cipher;

    TodoStore(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** What the platform found by itself today; nothing new when it is known. */
    boolean found(MemberInfo member, String kind, String happening, LocalDate event, LocalDate due, LocalDate today) {
        return found(member, kind, happening, event, due, Optional.empty(), today);
    }

    /** @param ifWorker the day it would be if her post, of which nobody knows the category, is a worker's */
    boolean retires(MemberInfo member, LocalDate event, LocalDate due, Optional<LocalDate> ifWorker, LocalDate today) {
        return found(member, TodoKinds.RETIREMENT, "ONCE", event, due, ifWorker, today);
    }

    private boolean found(
            MemberInfo member,
            String kind,
            String happening,
            LocalDate event,
            LocalDate due,
            Optional<LocalDate> ifWorker,
            LocalDate today) {
        return sql.update(
                        """
                        insert into care_todo (id, union_id, kind, person_id, member_name, member_no, happening,
                                               event_on, due_on, if_worker_on, remind_on, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, 'ENGINE')
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
                        due,
                        ifWorker.orElse(null),
                        today)
                == 1;
    }

    /** What somebody told; nothing when the same was told before. */
    boolean told(UUID id, Told told, String subject, String name) {
        var member = told.member();
        return sql.update(
                        """
                        insert into care_todo (id, union_id, kind, person_id, member_name, member_no, told_name,
                                               told_index, happening, event_on, due_on, remind_on, source,
                                               reported_by, reporter_name, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REPORTED', ?, ?, ?)
                        on conflict do nothing
                        """,
                        id,
                        told.union(),
                        told.occasion(),
                        member == null ? null : member.id(),
                        member == null ? null : member.name(),
                        member == null ? null : member.memberNo(),
                        told.colleague() == null ? null : cipher.encrypt(TOLD, told.colleague()),
                        told.colleague() == null ? null : indexOf(told.union(), told.colleague()),
                        told.eventOn().toString(),
                        told.eventOn(),
                        told.dueOn(),
                        told.dueOn().minusDays(AHEAD),
                        subject,
                        name,
                        told.note() == null ? null : cipher.encrypt(NOTE, told.note()))
                == 1;
    }

    /** Equal for the same name told to the same union, however it was typed. */
    private byte[] indexOf(UUID union, String colleague) {
        String name = Normalizer.normalize(colleague, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        return cipher.blindIndex(TOLD, union + " " + name);
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
