package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Writes down that a member was reminded or talked with: who did it, when, and by which channel. What was done before the step
 * was due is no evidence of it; so a talk comes after the reminder.
 */
@UseCase
@ApplicationScoped
@Transactional
class RecordReminder {

    /** Stored values are bound to this name: never rename. */
    static final String NOTE = "dues.reminderNote";

    private final Sql sql;
    private final ReminderQueries reminders;
    private final FieldCipher cipher;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RecordReminder(
            Sql sql,
            ReminderQueries reminders,
            FieldCipher cipher,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.reminders = reminders;
        this.cipher = cipher;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, DUES_REMINDER_CLOSED, INVALID_INPUT */
    void run(UUID id, String ifMatch, String channel, LocalDate on, @Nullable String note) {
        Reminder reminder = reminders.lock(id, Permission.DUES_WRITE);
        request.requireVersion(ifMatch, reminder.version());
        if (!reminder.isOpen()) {
            throw Problem.of(DuesProblem.DUES_REMINDER_CLOSED);
        }
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(reminder.raisedOn())) {
            throw Problem.ofFault("/on", on.isAfter(LocalDate.now(clock)) ? "IN_FUTURE" : "BEFORE_EVENT");
        }
        sql.update(
                """
                update dues_reminder
                   set status = 'DONE', channel = ?, done_on = ?, note = ?, recorded_by = ?, recorder_name = ?,
                       recorded_at = ?, version = version + 1
                 where id = ?
                """,
                channel,
                on,
                note == null ? null : cipher.encrypt(NOTE, note),
                current.get().identity().subject(),
                current.get().name(),
                Instant.now(clock),
                id);
        request.touched(reminder.union());
        audit.record("dues.reminded", AuditTrail.Subject.of("dues-reminder", id, reminder.union()), reminder.step());
    }
}
