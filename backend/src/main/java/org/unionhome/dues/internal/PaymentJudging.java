package org.unionhome.dues.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.MemberRoll;
import org.unionhome.membership.Members;

/**
 * Whom each line of money is from: four statements for a batch of any size. A line that fits nobody goes in all the same,
 * to the queue of exceptions; a line that came in before stays where it is.
 */
final class PaymentJudging implements ImportKind.Judging {

    private final ImportContext context;
    private final MemberRoll roll;
    private final Members members;
    private final Sql sql;
    private final ObjectMapper json;
    private final Map<String, Integer> seen = new HashMap<>();

    PaymentJudging(ImportContext context, MemberRoll roll, Members members, Sql sql, ObjectMapper json) {
        this.context = context;
        this.roll = roll;
        this.members = members;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<Verdict> judge(List<InputRow> input) {
        List<PaymentReading> rows = input.stream()
                .map(row -> PaymentReading.of(row, context.terms().asOf()))
                .toList();
        List<@Nullable UUID> persons = persons(rows);
        Map<UUID, MemberInfo> infos = members.findAll(
                persons.stream().filter(Objects::nonNull).distinct().toList());
        List<String> keys = rows.stream().map(this::key).toList();
        Set<String> known = known(keys);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> {
                    UUID person = persons.get(at);
                    MemberInfo info = person == null ? null : infos.get(person);
                    return verdict(rows.get(at), keys.get(at), info, known.contains(keys.get(at)));
                })
                .toList();
    }

    /** The same line several times in one file is several payments; in another file it is the same ones. */
    private String key(PaymentReading row) {
        String line = row.key(0);
        int occurrence = seen.merge(line, 1, Integer::sum) - 1;
        return occurrence == 0 || line.startsWith("REF|") ? line : row.key(occurrence);
    }

    private Set<String> known(List<String> keys) {
        return new HashSet<>(sql.list(
                "select natural_key from dues_payment where root_id = ? and natural_key = any (?::text[])",
                row -> row.getString(1),
                context.root(),
                keys));
    }

    private List<@Nullable UUID> persons(List<PaymentReading> rows) {
        var byNumber = roll.byNumber(
                context.root(),
                rows.stream()
                        .map(PaymentReading::memberNo)
                        .filter(Objects::nonNull)
                        .toList());
        var byIdNumber = roll.byIdNumber(
                context.root(),
                rows.stream()
                        .map(PaymentReading::idNumber)
                        .filter(Objects::nonNull)
                        .toList());
        var persons = new ArrayList<@Nullable UUID>();
        rows.forEach(row -> {
            UUID person = row.memberNo() == null ? null : byNumber.get(row.memberNo());
            persons.add(person != null || row.idNumber() == null ? person : byIdNumber.get(row.idNumber()));
        });
        return persons;
    }

    private Verdict verdict(PaymentReading row, String key, @Nullable MemberInfo member, boolean known) {
        var issues = new ArrayList<>(row.issues());
        List<String> keys = List.of(key);
        if (issues.stream().anyMatch(RowIssue::error)) {
            return Verdict.wrong(row.name(), issues, List.of());
        }
        if (known) {
            return new Verdict(row.name(), RowOutcome.UNCHANGED, null, issues, List.of(), keys, "");
        }
        String why = member == null ? "UNKNOWN_MEMBER" : member.name().equals(row.name()) ? null : "NAME_DIFFERS";
        if (why != null) {
            issues.add(RowIssue.warning(PaymentFields.NAME, why));
        }
        var payment = new NewPayment(
                why == null ? Objects.requireNonNull(member).id() : null,
                why == null ? Objects.requireNonNull(member).union() : context.union(),
                row.name(),
                row.memberNo(),
                row.reference().isEmpty() ? "PAYROLL" : "BANK",
                row.paidOn(),
                row.amount().toString(),
                why,
                key);
        return new Verdict(row.name(), RowOutcome.NEW, null, issues, List.of(), keys, write(payment));
    }

    private String write(NewPayment payment) {
        try {
            return json.writeValueAsString(payment);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }
}
