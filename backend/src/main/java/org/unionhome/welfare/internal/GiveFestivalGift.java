package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.Unions;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Policies;

/**
 * Gives every full member of a union the same at a festival. Who got something at it elsewhere is left out; when somebody
 * would be above the cap of the year, nobody gets anything. Two unions that give to one person at once follow one another.
 */
@UseCase
@ApplicationScoped
@Transactional
class GiveFestivalGift {

    private final MemberRoll roll;
    private final FestivalQueries festivals;
    private final Policies policies;
    private final StoredDecision decisions;
    private final FestivalMapper mapper;
    private final Unions unions;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    GiveFestivalGift(
            MemberRoll roll,
            FestivalQueries festivals,
            Policies policies,
            StoredDecision decisions,
            FestivalMapper mapper,
            Unions unions,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.roll = roll;
        this.festivals = festivals;
        this.policies = policies;
        this.decisions = decisions;
        this.mapper = mapper;
        this.unions = unions;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem POLICY_BLOCKED with the rule, GIVEN_ALREADY, NOBODY_TO_GIVE */
    UUID run(NewFestivalGift wanted) {
        scope.require(current.get(), Permission.WELFARE_WRITE, wanted.union());
        unions.requireLiving(wanted.union());
        LocalDate today = LocalDate.now(clock);
        List<UUID> members = roll.members(unions.require(wanted.union()), today);
        Map<UUID, FestivalQueries.Year> got = festivals.yearOf(members, wanted.year());
        List<UUID> persons = members.stream()
                .filter(person ->
                        !got.containsKey(person) || !got.get(person).festivals().contains(wanted.festival()))
                .toList();
        if (persons.isEmpty()) {
            throw Problem.of(ProblemCode.NOBODY_TO_GIVE);
        }
        var ruling = policies.stackIn(wanted.union(), today).benefits();
        var question = new FestivalQuestion(wanted.festival(), wanted.form(), most(wanted, persons, got));
        Decision decision = FestivalPolicy.judge(ruling, question);
        if (decision.blocks()) {
            throw mapper.refusal(decision);
        }
        UUID id = store(wanted, question, persons, decision, ruling.rules());
        request.touched(wanted.union());
        audit.record(
                "festival.given",
                AuditTrail.Subject.of("festival-gift", id, wanted.union()),
                String.valueOf(persons.size()));
        return id;
    }

    private static Money most(NewFestivalGift wanted, List<UUID> persons, Map<UUID, FestivalQueries.Year> got) {
        return persons.stream()
                .map(person -> got.containsKey(person) ? got.get(person).total() : Money.ZERO)
                .max(Money::compareTo)
                .orElse(Money.ZERO)
                .plus(wanted.price());
    }

    private UUID store(
            NewFestivalGift wanted, FestivalQuestion asked, List<UUID> persons, Decision decision, BenefitRules rules) {
        boolean verified = rules.yearlyCap() != null
                && decision.findings().stream().noneMatch(finding -> "FESTIVAL_ABOVE_CAP".equals(finding.code()));
        Money cap = verified && rules.yearlyCap() != null ? rules.yearlyCap().value() : null;
        UUID id = Ids.next();
        try {
            gift(id, wanted, asked, decisions.write(decision));
            receipts(id, wanted, persons, cap);
            return id;
        } catch (SqlFailed failed) {
            boolean meanwhile = SqlFailed.isDuplicate(failed) || SqlFailed.breaks(failed, "festival_year_capped");
            throw meanwhile ? Problem.of(ProblemCode.GIVEN_ALREADY) : failed;
        }
    }

    private void gift(UUID id, NewFestivalGift wanted, FestivalQuestion asked, String decision) {
        sql.update(
                """
                insert into festival_gift (id, root_id, union_id, l1, l2, l3, l4, l5, l6, festival, year, item, form, price,
                                           most_in_year, decision, given_by, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?
                  from union_node u where u.id = ?
                """,
                id,
                wanted.festival(),
                wanted.year(),
                wanted.item(),
                wanted.form(),
                wanted.price(),
                asked.most(),
                decision,
                current.get().identity().subject(),
                Instant.now(clock),
                wanted.union());
    }

    private void receipts(UUID id, NewFestivalGift wanted, List<UUID> persons, @Nullable Money cap) {
        sql.update(
                """
                insert into festival_receipt (id, gift_id, person_id, year, festival, amount, cap, status)
                select uuidv7(), ?, p, ?, ?, ?, ?::numeric, 'DUE' from unnest(?::uuid[]) p order by p
                """,
                id,
                wanted.year(),
                wanted.festival(),
                wanted.price(),
                cap,
                persons);
    }
}
