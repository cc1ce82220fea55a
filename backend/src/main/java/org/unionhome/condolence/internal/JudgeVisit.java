package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.membership.FamilyMembers;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.Occurrence;
import org.unionhome.policy.Policies;

/** Asks the rules about a visit; checking and recording both do, so that they cannot disagree. Stores nothing. */
@ApplicationScoped
class JudgeVisit {

    private final CurrentActor current;
    private final Scope scope;
    private final Members members;
    private final FamilyMembers family;
    private final Policies policies;
    private final EarlierVisits earlierVisits;
    private final VisitSecrets secrets;
    private final Clock clock;

    JudgeVisit(
            CurrentActor current,
            Scope scope,
            Members members,
            FamilyMembers family,
            Policies policies,
            EarlierVisits earlierVisits,
            VisitSecrets secrets,
            Clock clock) {
        this.current = current;
        this.scope = scope;
        this.members = members;
        this.family = family;
        this.policies = policies;
        this.earlierVisits = earlierVisits;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Two statements: the member, and what she was given before; more when it is about somebody of her own list. */
    JudgedVisit run(NewVisit typed) {
        MemberInfo member = members.require(typed.member(), Permission.CONDOLENCE_RECORD);
        NewVisit asked = about(typed);
        CareRules rules = policies.rulesIn(member.union(), asked.occurredOn());
        scope.require(current.get(), Permission.CONDOLENCE_RECORD, member.union(), asked.given());
        requireSound(asked, member, rules);
        var event = new Occurrence(asked.occurredOn(), asked.relation(), secrets.indexOf(asked.relativeName()));
        var question = new CareQuestion(
                asked.occasion(),
                asked.form(),
                asked.given(),
                event,
                asked.note() != null,
                earlierVisits.of(member.id(), asked.occasion()));
        var rule = rules.of(asked.occasion());
        return new JudgedVisit(
                asked,
                member,
                rules,
                question,
                rule.flatMap(known -> known.frequency().frequency().keyOf(event))
                        .orElse(null),
                rule.map(CareRule::confidential).orElse(false),
                policies.judge(rules, question));
    }

    private NewVisit about(NewVisit typed) {
        UUID relative = typed.familyMember();
        return relative == null
                ? typed
                : family.forCare(typed.member(), relative)
                        .map(typed::about)
                        .orElseThrow(() -> Problem.ofFault("/familyMemberId", "UNKNOWN_RELATIVE"));
    }

    /** The verdict once somebody else has recorded the very same event in the meantime. */
    JudgedVisit afterTwin(JudgedVisit judged) {
        var asked = judged.question();
        var earlier = new ArrayList<>(asked.earlier());
        earlier.add(asked.event());
        var again = new CareQuestion(
                asked.occasion(), asked.form(), asked.amount(), asked.event(), asked.noteGiven(), earlier);
        return new JudgedVisit(
                judged.asked(),
                judged.member(),
                judged.rules(),
                again,
                judged.occurrenceKey(),
                judged.confidential(),
                policies.judge(judged.rules(), again));
    }

    private void requireSound(NewVisit asked, MemberInfo member, CareRules rules) {
        var faults = new ArrayList<>(
                VisitInputPolicy.faults(asked, rules, policies.knows(asked.occasion()), LocalDate.now(clock)));
        if ("ENDED".equals(member.status()) && !member.deceased()) {
            faults.add(new Problem.FieldFault("/memberId", "FORMER_MEMBER", List.of()));
        }
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }
}
