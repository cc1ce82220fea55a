package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.membership.FamilyMembers;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Policies;

/** Asks the rules about a visit; checking and recording both do, so that they cannot disagree. Stores nothing. */
@ApplicationScoped
class JudgeVisit {

    private static final String ONE_PARENT = "condolence_visit_one_parent";
    private final CurrentActor current;
    private final Scope scope;
    private final Members members;
    private final FamilyMembers family;
    private final Policies policies;
    private final EarlierVisits earlierVisits;
    private final BirthdayVisits birthdays;
    private final VisitSecrets secrets;
    private final BasicUnions basicUnions;
    private final Clock clock;

    JudgeVisit(
            CurrentActor current,
            Scope scope,
            Members members,
            FamilyMembers family,
            Policies policies,
            EarlierVisits earlierVisits,
            BirthdayVisits birthdays,
            VisitSecrets secrets,
            BasicUnions basicUnions,
            Clock clock) {
        this.current = current;
        this.scope = scope;
        this.members = members;
        this.family = family;
        this.policies = policies;
        this.earlierVisits = earlierVisits;
        this.birthdays = birthdays;
        this.secrets = secrets;
        this.basicUnions = basicUnions;
        this.clock = clock;
    }

    /**
     * Two statements: the member, and what she was given before; more when it is about somebody of her own list, or about
     * a child for whom one parent alone may be given something.
     */
    JudgedVisit run(NewVisit typed) {
        MemberInfo member = members.require(typed.member(), Permission.CONDOLENCE_RECORD);
        NewVisit asked = about(typed);
        return run(asked, member, placeOf(member, asked));
    }

    /**
     * The same for who is about to record it. Where no single key of the database tells all that the rules say of earlier
     * visits, who records waits for others first.
     */
    JudgedVisit forRecording(NewVisit typed) {
        MemberInfo member = members.require(typed.member(), Permission.CONDOLENCE_RECORD);
        NewVisit asked = about(typed);
        Place place = placeOf(member, asked);
        takeTurn(member.id(), place, asked);
        return run(asked, member, place);
    }

    /** A recorded visit that would say something else, held against others in the same way. */
    Judgement forCorrection(CondolenceVisit visit, NewVisit asked) {
        takeTurn(visit.person(), placeOf(visit, asked), asked);
        return again(visit, asked);
    }

    /** A recorded visit that would say something else: as the union that made it, itself left out. */
    Judgement again(CondolenceVisit visit, NewVisit asked) {
        var earlier = new ArrayList<>(earlierVisits.of(visit.person(), visit.occasion()));
        earlier.remove(visit.event());
        return judge(asked, placeOf(visit, asked), earlier, List.of());
    }

    private JudgedVisit run(NewVisit asked, MemberInfo member, Place place) {
        var earlier = earlierVisits.of(member.id(), asked.occasion());
        return new JudgedVisit(asked, member, judge(asked, place, earlier, former(member)));
    }

    private void takeTurn(UUID person, Place place, NewVisit asked) {
        policies.rulesIn(place.ruling(), asked.occurredOn())
                .of(asked.occasion())
                .filter(rule -> rule.saysMoreThanOneKey(eventOf(asked)))
                .ifPresent(rule -> earlierVisits.hold(person, asked.occasion()));
    }

    private Occurrence eventOf(NewVisit asked) {
        return new Occurrence(
                asked.occurredOn(),
                asked.relation(),
                secrets.indexOf(asked.relativeName()),
                secrets.illnessOf(asked.member(), asked.health()));
    }

    private Place placeOf(MemberInfo member, NewVisit asked) {
        return new Place(member.union(), members.unionOn(member, asked.occurredOn()));
    }

    private Place placeOf(CondolenceVisit visit, NewVisit asked) {
        UUID ruled = members.find(visit.person())
                .map(member -> members.unionOn(member, asked.occurredOn()))
                .orElse(visit.union());
        return new Place(visit.union(), ruled);
    }

    /**
     * Who gives, and by whose rules.
     *
     * @param ruling the union that she belonged to on the day of the event: a merger or a transfer since then changes
     *     nothing about what held on that day
     */
    private record Place(UUID union, UUID ruling) {}

    private Judgement judge(
            NewVisit asked, Place place, List<Occurrence> earlier, List<Problem.FieldFault> alreadyWrong) {
        UUID union = place.union();
        CareRules rules = policies.rulesIn(place.ruling(), asked.occurredOn());
        scope.require(current.get(), Permission.CONDOLENCE_RECORD, union, asked.given());
        requireSound(asked, rules, alreadyWrong);
        var event = eventOf(asked);
        var rule = rules.of(asked.occasion());
        var oneParent = rule.flatMap(known -> known.terms().oneParent());
        var question = new CareQuestion(
                asked.occasion(),
                asked.form(),
                asked.given(),
                event,
                asked.note() != null,
                withOthers(earlier, union, asked),
                asked.health().surgery(),
                asked.visitedOn(),
                oneParent.isPresent() ? ofOtherParent(asked, place.ruling(), event) : List.of());
        return new Judgement(
                rules,
                question,
                rule.flatMap(known -> known.bindingKey(event)).orElse(null),
                oneParent
                        .filter(limit -> limit.citation().refuses())
                        .map(limit -> childKey(place.ruling(), event))
                        .orElse(null),
                rule.map(CareRule::confidential).orElse(false),
                policies.judge(rules, question));
    }

    /** At a birthday a gift of a campaign counts as well. */
    private List<Occurrence> withOthers(List<Occurrence> earlier, UUID union, NewVisit asked) {
        return Stream.concat(earlier.stream(), birthdays.otherwise(union, asked).stream())
                .toList();
    }

    private List<Occurrence> ofOtherParent(NewVisit asked, UUID union, Occurrence birth) {
        return earlierVisits.ofOtherParent(asked.member(), asked.occasion(), basicUnions.of(union), birth);
    }

    /** By the name: the database holds it together with the days, which two parents may type differently. */
    private String childKey(UUID union, Occurrence birth) {
        return basicUnions.of(union) + " " + birth.relativeIndex();
    }

    /** Relation and name as the member entered them, when it is about somebody of her list. */
    NewVisit about(NewVisit typed) {
        UUID relative = typed.familyMember();
        return relative == null
                ? typed
                : family.forCare(typed.member(), relative)
                        .map(typed::about)
                        .orElseThrow(() -> Problem.ofFault("/familyMemberId", "UNKNOWN_RELATIVE"));
    }

    /** The verdict once somebody else has recorded the very same event, or the other parent's, in the meantime. */
    Decision afterTwin(Judgement judged, PersistenceException duplicate) {
        boolean otherParent = SqlFailed.breaks(duplicate, ONE_PARENT);
        return policies.judge(judged.rules(), judged.question().afterTwin(otherParent));
    }

    private static List<Problem.FieldFault> former(MemberInfo member) {
        return "ENDED".equals(member.status()) && !member.deceased()
                ? List.of(new Problem.FieldFault("/memberId", "FORMER_MEMBER", List.of()))
                : List.of();
    }

    private void requireSound(NewVisit asked, CareRules rules, List<Problem.FieldFault> alreadyWrong) {
        var faults = new ArrayList<>(
                VisitInputPolicy.faults(asked, rules, policies.knows(asked.occasion()), LocalDate.now(clock)));
        faults.addAll(alreadyWrong);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }
}
