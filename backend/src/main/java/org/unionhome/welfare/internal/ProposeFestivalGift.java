package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.BudgetLine;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.Unions;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Policies;

/**
 * Proposes the same for every full member of a union at a festival, out of a budget line. Who got something at it elsewhere
 * is left out; when somebody would be above the cap of the year, nobody gets anything. It counts in the year of each from now
 * on: two unions that give to one person at once follow one another.
 */
@UseCase
@ApplicationScoped
@Transactional
class ProposeFestivalGift {

    private final MemberRoll roll;
    private final FestivalQueries festivals;
    private final Policies policies;
    private final StoredDecision decisions;
    private final FestivalMapper mapper;
    private final Unions unions;
    private final BatchMoney money;
    private final Notices notices;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeFestivalGift(
            MemberRoll roll,
            FestivalQueries festivals,
            Policies policies,
            StoredDecision decisions,
            FestivalMapper mapper,
            Unions unions,
            BatchMoney money,
            Notices notices,
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
        this.money = money;
        this.notices = notices;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem INVALID_INPUT, POLICY_BLOCKED with the rule, GIVEN_ALREADY, NOBODY_TO_GIVE, BUDGET_EXHAUSTED */
    UUID run(NewFestivalGift wanted) {
        Doer proposer = scope.requireDoer(current.get(), Permission.WELFARE_WRITE, wanted.union());
        unions.requireLiving(wanted.union());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = wanted.day(today);
        if (day.getYear() != wanted.year()) {
            throw Problem.ofFault("/onDay", "OUTSIDE_YEAR", wanted.year());
        }
        var paying = paying(wanted);
        List<UUID> members = roll.members(unions.require(wanted.union()), today);
        Map<UUID, FestivalQueries.Year> got = festivals.yearOf(members, wanted.year());
        List<UUID> persons = members.stream()
                .filter(person ->
                        !got.containsKey(person) || !got.get(person).festivals().contains(wanted.festival()))
                .toList();
        if (persons.isEmpty()) {
            throw Problem.of(WelfareProblem.NOBODY_TO_GIVE);
        }
        var ruling = policies.stackIn(wanted.union(), day).benefits();
        var question = new FestivalQuestion(wanted.festival(), wanted.form(), most(wanted, persons, got));
        Decision decision = FestivalPolicy.judge(ruling, question);
        if (decision.blocks()) {
            throw mapper.refusal(decision);
        }
        Money total = Money.ofFen(Math.multiplyExact(wanted.price().fen(), (long) persons.size()));
        if (total.exceeds(paying.line().left())) {
            throw Problem.of(ProblemCode.BUDGET_EXHAUSTED, paying.line().left().toString());
        }
        UUID id = store(wanted, day, question, persons, decision, ruling.rules(), paying, proposer);
        request.touched(wanted.union());
        notices.tellOfficers(
                wanted.union(),
                Permission.CLAIM_DECIDE,
                Notices.Notice.of("FESTIVAL_PROPOSED", "/desk/welfare?tab=gifts", "festival-gift|" + id));
        audit.record(
                "festival.proposed",
                AuditTrail.Subject.of("festival-gift", id, wanted.union()),
                String.valueOf(persons.size()));
        return id;
    }

    /** Who is paid, and out of which line. */
    private record Paying(String supplier, BudgetLine line) {}

    private Paying paying(NewFestivalGift wanted) {
        var faults = new ArrayList<FieldFault>();
        if (wanted.supplier() == null) {
            faults.add(new FieldFault("/supplier", "REQUIRED", List.of()));
        }
        if (wanted.line() == null) {
            faults.add(new FieldFault("/lineId", "REQUIRED", List.of()));
        }
        if (wanted.supplier() == null || wanted.line() == null) {
            throw Problem.ofFaults(faults);
        }
        return new Paying(
                wanted.supplier(),
                money.line(wanted.line(), wanted.union(), Purpose.FESTIVAL, Permission.WELFARE_WRITE)
                        .line());
    }

    private static Money most(NewFestivalGift wanted, List<UUID> persons, Map<UUID, FestivalQueries.Year> got) {
        return persons.stream()
                .map(person -> got.containsKey(person) ? got.get(person).total() : Money.ZERO)
                .max(Money::compareTo)
                .orElse(Money.ZERO)
                .plus(wanted.price());
    }

    private UUID store(
            NewFestivalGift wanted,
            LocalDate day,
            FestivalQuestion asked,
            List<UUID> persons,
            Decision decision,
            BenefitRules rules,
            Paying paying,
            Doer proposer) {
        Ruled<Money> cap = rules.yearlyCap();
        UUID id = Ids.next();
        try {
            gift(id, wanted, day, asked, decisions.write(decision), persons.size(), paying, proposer);
            receipts(
                    id,
                    wanted,
                    persons,
                    cap == null ? null : cap.refusing().map(Ruled::value).orElse(null));
            return id;
        } catch (SqlFailed failed) {
            boolean meanwhile = SqlFailed.isDuplicate(failed) || SqlFailed.breaks(failed, "festival_year_capped");
            throw meanwhile ? Problem.of(WelfareProblem.GIVEN_ALREADY) : failed;
        }
    }

    private void gift(
            UUID id,
            NewFestivalGift wanted,
            LocalDate day,
            FestivalQuestion asked,
            String decision,
            int persons,
            Paying paying,
            Doer proposer) {
        sql.update(
                """
                insert into festival_gift (id, root_id, union_id, l1, l2, l3, l4, l5, l6, festival, year, on_day, item, form,
                                           price, most_in_year, decision, status, supplier, budget_line, line_name, persons,
                                           given_by, proposer_name, proposer, proposer_for, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'PROPOSED',
                       ?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?
                  from union_node u where u.id = ?
                """,
                id,
                wanted.festival(),
                wanted.year(),
                day,
                wanted.item(),
                wanted.form(),
                wanted.price(),
                asked.most(),
                decision,
                paying.supplier(),
                paying.line().id(),
                paying.line().name(),
                persons,
                proposer.subject(),
                proposer.name(),
                proposer.person(),
                proposer.lender(),
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
