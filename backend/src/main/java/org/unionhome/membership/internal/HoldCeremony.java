package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * A collective admission (集体入会仪式): all people of a list join in one act, or none does and each row that is wrong
 * says why.
 */
@UseCase
@ApplicationScoped
@Transactional
class HoldCeremony {

    /** As many as an answer carries. */
    private static final int MOST_FAULTS = 200;

    private final Applications applications;
    private final KnownPersons persons;
    private final Admitting admitting;
    private final DuesStart duesStart;
    private final PersonSecrets secrets;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;
    private final Actors actors;
    private final AuditTrail audit;
    private final Clock clock;

    HoldCeremony(
            Applications applications,
            KnownPersons persons,
            Admitting admitting,
            DuesStart duesStart,
            PersonSecrets secrets,
            Unions unions,
            Scope scope,
            CurrentActor current,
            Actors actors,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.persons = persons;
        this.admitting = admitting;
        this.duesStart = duesStart;
        this.secrets = secrets;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    Held run(UUID unionId, LocalDate heldOn, List<Application> people) {
        scope.require(current.get(), Permission.MEMBERSHIP_DECIDE, unionId);
        unions.requireLiving(unionId);
        UnionInfo union = unions.require(unionId);
        LocalDate today = LocalDate.now(clock);
        var faults = new ArrayList<>(AdmissionPolicy.faults("/heldOn", heldOn, today));
        for (int i = 0; i < people.size(); i++) {
            faults.addAll(AdmissionPolicy.faults("/people/" + i, people.get(i), today));
        }
        refuse(faults);
        List<String> indexes = people.stream().map(this::index).toList();
        Map<String, KnownPerson> known = persons.by(union.root(), indexes);
        refuse(doubles(indexes, known));
        UUID ceremony = Ids.next();
        admit(union, ceremony, heldOn, people, indexes, known);
        audit.record("admission.ceremony", AuditTrail.Subject.of("ceremony", ceremony, unionId), "" + people.size());
        actors.forget();
        return new Held(ceremony, people.size(), duesStart.of(unionId, heldOn));
    }

    private void admit(
            UnionInfo union,
            UUID ceremony,
            LocalDate heldOn,
            List<Application> people,
            List<String> indexes,
            Map<String, KnownPerson> known) {
        var entries = people.stream()
                .map(application -> new Applications.Entry(Ids.next(), application))
                .toList();
        var former = new HashMap<UUID, KnownPerson>();
        var candidates = new ArrayList<Admitting.Candidate>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            PersonalDetails details = entry.application().details();
            candidates.add(new Admitting.Candidate(
                    entry.id(),
                    details.name(),
                    details.mobile().map(secrets::encrypted).orElse(null)));
            if (known.containsKey(indexes.get(i))) {
                former.put(entry.id(), known.get(indexes.get(i)));
            }
        }
        applications.write(union, Applications.Channel.COLLECTIVE, ceremony, entries);
        admitting.admit(union.root(), candidates, former, heldOn, duesStart.of(union.id(), heldOn));
    }

    /** Who stands twice in the list, is a member already or has died. */
    private static List<FieldFault> doubles(List<String> indexes, Map<String, KnownPerson> known) {
        var faults = new ArrayList<FieldFault>();
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < indexes.size(); i++) {
            String pointer = "/people/" + i + "/idNumber";
            Integer earlier = first.putIfAbsent(indexes.get(i), i);
            if (earlier != null) {
                faults.add(new FieldFault(pointer, "TWICE_IN_LIST", List.of(earlier + 1)));
            }
            AdmissionPolicy.refusal(known.get(indexes.get(i)))
                    .ifPresent(refusal -> faults.add(new FieldFault(pointer, refusal.name(), List.of())));
        }
        return faults;
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }
    }

    private String index(Application application) {
        IdNumber number = application.details().id().orElseThrow();
        return HexFormat.of().formatHex(secrets.index(number));
    }

    /** What was done. */
    record Held(UUID id, int admitted, LocalDate duesFrom) {}
}
