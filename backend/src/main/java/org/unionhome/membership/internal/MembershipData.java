package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Who a person is, her standings, offices and seats, how she joined and moved, what she agreed to and likes. */
@ApplicationScoped
class MembershipData implements PersonalData {

    private static final Map<String, String> NUMBERS =
            Map.of("id_number", SensitiveFields.ID_NUMBER, "phone", SensitiveFields.PHONE);
    private final PersonalRows rows;
    private final CurrentActor current;

    MembershipData(PersonalRows rows, CurrentActor current) {
        this.rows = rows;
        this.current = current;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "person",
                "former_id_number",
                "membership",
                "account",
                "appointment",
                "delegation",
                "committee_seat",
                "election_candidate",
                "election_voter",
                "admission",
                "membership_transfer",
                "consent",
                "person_interest",
                "post_category_change");
    }

    @Override
    public List<Part> of(UUID person) {
        return Stream.of(who(person), path(person), offices(), wishes(person))
                .flatMap(parts -> parts)
                .toList();
    }

    private Stream<Part> who(UUID person) {
        return Stream.of(
                        rows.part(
                                "person",
                                """
                                select name, sex, birth_date, id_number, phone, post_category, updated_at
                                  from person where id = ?
                                """,
                                NUMBERS,
                                person),
                        rows.part(
                                "former-numbers",
                                """
                                select id_number, replaced_at from former_id_number
                                 where person_id = ? order by replaced_at
                                """,
                                NUMBERS,
                                person),
                        rows.part(
                                "post-categories",
                                """
                                select changed_on, before, category from post_category_change
                                 where person_id = ? order by changed_on, id
                                """,
                                Map.of(),
                                person),
                        rows.part(
                                "accounts",
                                "select created_at from account where person_id = ? order by created_at",
                                Map.of(),
                                person))
                .flatMap(parts -> parts);
    }

    private Stream<Part> path(UUID person) {
        return Stream.of(
                        rows.part(
                                "standings",
                                """
                                select union_id as "union", status, lower(period) as "from", upper(period) as "to",
                                       member_no, employee_no, post, form, through, works_at, act, act_reason
                                  from membership where person_id = ? order by period
                                """,
                                Map.of(),
                                person),
                        rows.part(
                                "transfers",
                                """
                                select from_union_id as from_union, to_union_id as to_union, effective_on, reason,
                                       status, asked_at, closed_at, refusal_reason
                                  from membership_transfer where person_id = ? order by id
                                """,
                                Map.of(),
                                person),
                        rows.part(
                                "admissions",
                                """
                                select union_id as "union", channel, status, name, sex, birth_date, id_number, phone,
                                       employee_no, post, form, submitted_at, decided_at, reason, joined_on, dues_from
                                  from admission where person_id = ? or applicant_subject = ? order by id
                                """,
                                NUMBERS,
                                person,
                                current.get().identity().subject()))
                .flatMap(parts -> parts);
    }

    private Stream<Part> offices() {
        return Stream.of(
                        rows.part(
                                "appointments",
                                """
                                select union_id as "union", role, lower(period) as "from", upper(period) as "to"
                                  from appointment where person_id = any (app_persons()) order by period
                                """,
                                Map.of()),
                        rows.part(
                                "delegations",
                                """
                                select union_id as "union", role, giver_id = any (app_persons()) as lent_by_me,
                                       array_to_string(permissions, ' ') as permissions, amount_limit::text as most,
                                       lower(period) as "from", upper(period) as "to", reason, lent_at, revoked_at
                                  from delegation
                                 where giver_id = any (app_persons()) or taker_id = any (app_persons())
                                 order by id
                                """,
                                Map.of()),
                        rows.part("seats", "select * from my_committee_seats()", Map.of()),
                        rows.part("candidacies", "select * from my_candidacies()", Map.of()),
                        rows.part("elections", "select * from my_electorates()", Map.of()))
                .flatMap(parts -> parts);
    }

    private Stream<Part> wishes(UUID person) {
        return Stream.of(
                        rows.part(
                                "consents",
                                """
                                select p.name_zh as purpose, c.version, c.given_at, c.withdrawn_at
                                  from consent c
                                  join consent_purpose p on p.code = c.purpose and p.version = c.version
                                 where c.person_id = ? order by c.given_at
                                """,
                                Map.of(),
                                person),
                        rows.part(
                                "interests",
                                "select interest, chosen_at from person_interest where person_id = ? order by chosen_at",
                                Map.of(),
                                person))
                .flatMap(parts -> parts);
    }
}
