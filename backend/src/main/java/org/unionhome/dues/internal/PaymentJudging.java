package org.unionhome.dues.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.ImportKind;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;
import org.unionhome.membership.MemberInfo;

/**
 * What becomes of each line of money. A line that fits nobody goes in all the same, to the queue of exceptions; a line that
 * came in before stays where it is.
 */
final class PaymentJudging implements ImportKind.Judging {

    private final ImportContext context;
    private final Payers payers;
    private final Receipts receipts;
    private final Sql sql;
    private final ObjectMapper json;
    private final Map<String, Integer> seen = new HashMap<>();

    PaymentJudging(ImportContext context, Payers payers, Receipts receipts, Sql sql, ObjectMapper json) {
        this.context = context;
        this.payers = payers;
        this.receipts = receipts;
        this.sql = sql;
        this.json = json;
    }

    /**
     * How a line is known.
     *
     * @param key as it goes in
     * @param before as it went in when nobody was recognised yet
     */
    private record Keys(String key, String before) {

        /** When it came in. */
        @Nullable
        LocalDate among(Map<String, LocalDate> known) {
            LocalDate day = known.get(key);
            return day == null ? known.get(before) : day;
        }
    }

    @Override
    public List<Verdict> judge(List<InputRow> input) {
        List<PaymentReading> rows = input.stream()
                .map(row -> PaymentReading.of(row, context.terms().asOf()))
                .toList();
        List<Payers.Payer> from = payers.of(rows);
        List<Keys> keys = IntStream.range(0, rows.size())
                .mapToObj(at -> keys(rows.get(at), from.get(at)))
                .toList();
        Map<String, LocalDate> known = known(keys);
        Map<UUID, LocalDate> open =
                receipts.firstOpenDays(from.stream().map(this::books).distinct().toList());
        return IntStream.range(0, rows.size())
                .mapToObj(at -> verdict(
                        rows.get(at),
                        keys.get(at).key(),
                        from.get(at),
                        keys.get(at).among(known),
                        open.get(books(from.get(at)))))
                .toList();
    }

    /** In whose books it stands if she is who the line says. */
    private UUID books(Payers.Payer payer) {
        return payer.member() == null ? context.union() : payer.union();
    }

    /** The same line several times in one file is several payments; in another file it is the same ones. */
    private Keys keys(PaymentReading row, Payers.Payer payer) {
        PaymentKey key = row.key(payer.key());
        int occurrence = seen.merge(key.text(0), 1, Integer::sum) - 1;
        return new Keys(key.text(occurrence), row.key(payer.said()).text(occurrence));
    }

    /** Those that came in before, with the day on which they did. */
    private Map<String, LocalDate> known(List<Keys> keys) {
        var asked = new ArrayList<String>();
        keys.forEach(one -> {
            asked.add(one.key());
            asked.add(one.before());
        });
        return sql
                .list(
                        """
                        select natural_key, (recorded_at at time zone 'Asia/Shanghai')::date as came_in
                          from dues_payment
                         where root_id = ? and natural_key = any (?::text[]) and taken_back = 0
                        """,
                        row -> Map.entry(row.getString("natural_key"), row.getObject("came_in", LocalDate.class)),
                        context.root(),
                        asked)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private Verdict verdict(
            PaymentReading row, String key, Payers.Payer payer, @Nullable LocalDate known, @Nullable LocalDate open) {
        var issues = new ArrayList<>(row.issues());
        List<String> keys = List.of(key);
        if (issues.stream().anyMatch(RowIssue::error)) {
            return Verdict.wrong(row.name(), issues, List.of());
        }
        if (known != null) {
            sameAsBefore(row, known).ifPresent(issues::add);
            return new Verdict(row.name(), RowOutcome.UNCHANGED, null, issues, List.of(), keys, "");
        }
        MemberInfo member = payer.member();
        String why = member == null ? "UNKNOWN_MEMBER" : member.name().equals(row.name()) ? null : "NAME_DIFFERS";
        if (why != null) {
            issues.add(RowIssue.warning(PaymentFields.NAME, why));
        }
        if (open != null && row.paidOn().isBefore(open)) {
            issues.add(RowIssue.warning(PaymentFields.PAID_ON, "MONTH_IS_CLOSED", YearMonth.from(open)));
        }
        var payment = new NewPayment(
                why == null ? Objects.requireNonNull(member).id() : null,
                why == null ? payer.union() : context.union(),
                row.name(),
                row.memberNo(),
                row.reference().isEmpty() ? "PAYROLL" : "BANK",
                row.paidOn(),
                row.amount().toString(),
                why,
                key);
        return new Verdict(row.name(), RowOutcome.NEW, null, issues, List.of(), keys, write(payment));
    }

    /** Without a number of the bank it may be another one all the same, such as back-pay of one pay day in a list of its own. */
    private static Optional<RowIssue> sameAsBefore(PaymentReading row, LocalDate cameIn) {
        return row.reference().isEmpty()
                ? Optional.of(RowIssue.warning(PaymentFields.REFERENCE, "SAME_AS_BEFORE", cameIn))
                : Optional.empty();
    }

    private String write(NewPayment payment) {
        try {
            return json.writeValueAsString(payment);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }
}
