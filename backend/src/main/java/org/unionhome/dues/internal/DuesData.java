package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** What of a person's wage counted, and what she owed by it. */
@ApplicationScoped
class DuesData implements PersonalData {

    private final PersonalRows rows;

    DuesData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "wage_base",
                "dues_obligation",
                "dues_obligation_edition",
                "dues_payment",
                "dues_allocation",
                "dues_refund",
                "dues_reminder",
                "dues_case");
    }

    @Override
    public List<Part> of(UUID person) {
        return Stream.of(
                        bases(person),
                        obligations(person),
                        editions(person),
                        payments(person),
                        months(person),
                        refunds(person),
                        reminders(person),
                        cases(person))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Part> bases(UUID person) {
        return rows.part(
                "wage-bases",
                """
                select w.union_id as "union", w.from_month, w.until_month, w.amount, w.components::text as components,
                       w.superseded_by is not null as superseded, w.recorded_at
                  from wage_base w where w.person_id = ? order by w.from_month, w.recorded_at
                """,
                Map.of(),
                person);
    }

    private Stream<Part> obligations(UUID person) {
        return rows.part(
                "dues",
                """
                select o.month, o.union_id as "union", o.basis, o.base, o.amount, o.paid
                  from dues_obligation o where o.person_id = ? order by o.month
                """,
                Map.of(),
                person);
    }

    private Stream<Part> payments(UUID person) {
        return rows.part(
                "dues-payments",
                """
                select p.union_id as "union", p.method, p.paid_on, p.amount, p.allocated, p.refunded, p.taken_back,
                       p.taken_back_on
                  from dues_payment p where p.person_id = ? order by p.paid_on, p.id
                """,
                Map.of(),
                person);
    }

    private Stream<Part> months(UUID person) {
        return rows.part(
                "dues-months",
                """
                select a.month, a.amount, p.paid_on
                  from dues_allocation a join dues_payment p on p.id = a.payment_id
                 where a.person_id = ? order by a.month, p.paid_on
                """,
                Map.of(),
                person);
    }

    private Stream<Part> refunds(UUID person) {
        return rows.part(
                "dues-refunds",
                """
                select p.union_id as "union", r.amount, r.status, r.reason, r.refunded_on
                  from dues_refund r join dues_payment p on p.id = r.payment_id
                 where r.recipient = ? order by r.recorded_at, r.id
                """,
                Map.of(),
                person);
    }

    private Stream<Part> reminders(UUID person) {
        return rows.part(
                "dues-reminders",
                """
                select d.union_id as "union", d.step, d.first_month, d.last_month, d.amount, d.status, d.channel, d.done_on,
                       d.note, d.recorder_name
                  from dues_reminder d where d.person_id = ? order by d.raised_on, d.id
                """,
                Map.of("note", RecordReminder.NOTE),
                person);
    }

    private Stream<Part> cases(UUID person) {
        return rows.part(
                "dues-cases",
                """
                select c.union_id as "union", c.first_month, c.last_month, c.amount, c.status, c.decided_on, c.document_no,
                       c.reason, c.decider_name
                  from dues_case c where c.person_id = ? order by c.raised_on, c.id
                """,
                Map.of(),
                person);
    }

    private Stream<Part> editions(UUID person) {
        return rows.part(
                "dues-editions",
                """
                select e.month, e.union_id as "union", e.basis, e.base, e.amount, e.replaced_at
                  from dues_obligation_edition e where e.person_id = ? order by e.month, e.replaced_at
                """,
                Map.of(),
                person);
    }
}
