package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.policy.Policies;

/** Takes wage bases of some members in, all of them or none. What says the same of a month as before changes nothing. */
@UseCase
@ApplicationScoped
@Transactional
class RecordWageBases {

    private final WageBases bases;
    private final WageBaseWriter writer;
    private final WageStandings standings;
    private final Unions unions;
    private final Policies policies;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    RecordWageBases(
            WageBases bases,
            WageBaseWriter writer,
            WageStandings standings,
            Unions unions,
            Policies policies,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.bases = bases;
        this.writer = writer;
        this.standings = standings;
        this.unions = unions;
        this.policies = policies;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** What was sent for one member. */
    record Item(UUID person, YearMonth from, Map<String, Money> parts) {

        WageBases.Place place() {
            return new WageBases.Place(person, from);
        }
    }

    /** How many were new or different, and how many said the same as before. */
    record Outcome(int recorded, int unchanged) {}

    /** @throws Problem NOT_FOUND, INVALID_INPUT that names each wrong item, CONFLICT */
    Outcome run(UUID union, List<Item> items) {
        scope.require(current.get(), Permission.DUES_WRITE, union);
        UUID root = unions.require(union).root();
        var places = items.stream().map(Item::place).toList();
        var standing = standings.of(root, places);
        requireSound(union, root, items, standing);
        var held = bases.inForce(places);
        List<NewBase> wanted = items.stream()
                .filter(item -> {
                    var before = held.get(item.place());
                    return before == null || !before.saysTheSame(item.parts());
                })
                .map(item -> new NewBase(
                        Ids.next(),
                        item.person(),
                        Objects.requireNonNull(standing.get(item.place())).union(),
                        item.from(),
                        item.parts()))
                .toList();
        write(wanted);
        request.touched(union);
        audit.record(
                "wage-bases.recorded", AuditTrail.Subject.of("union", union, union), String.valueOf(wanted.size()));
        return new Outcome(wanted.size(), items.size() - wanted.size());
    }

    private void write(List<NewBase> wanted) {
        try {
            writer.write(wanted, null);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ProblemCode.CONFLICT) : failed;
        }
    }

    private void requireSound(
            UUID union, UUID root, List<Item> items, Map<WageBases.Place, WageStandings.Standing> standing) {
        var seen = new HashSet<WageBases.Place>();
        var faults = new ArrayList<FieldFault>();
        IntStream.range(0, items.size()).forEach(at -> {
            Item item = items.get(at);
            String pointer = "/items/" + at;
            WageStandings.Standing member = standing.get(item.place());
            if (member == null || !unions.require(member.union()).line().contains(union)) {
                faults.add(new FieldFault(pointer + "/memberId", "NOT_ON_THE_ROLL", List.of()));
            } else {
                faults.addAll(refused(item, root, member.union(), pointer));
            }
            if (!seen.add(item.place())) {
                faults.add(new FieldFault(pointer + "/memberId", "GIVEN_TWICE", List.of()));
            }
        });
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }

    private List<FieldFault> refused(Item item, UUID root, UUID union, String pointer) {
        var rules = MonthRules.in(policies, root, union, item.from())
                .orElseThrow(() -> new IllegalStateException("no policy pack rules dues in " + item.from()));
        List<String> sent = List.copyOf(item.parts().keySet());
        return WagePolicy.refused(item.parts(), rules).stream()
                .map(refused -> new FieldFault(
                        pointer + "/components/" + sent.indexOf(refused.component()) + "/component",
                        refused.why().name(),
                        List.of(refused.component())))
                .toList();
    }
}
