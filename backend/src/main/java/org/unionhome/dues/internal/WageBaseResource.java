package org.unionhome.dues.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.WageBaseApi;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.DuesRulesDto;
import org.unionhome.api.model.NewWageBaseDto;
import org.unionhome.api.model.NewWageBasesDto;
import org.unionhome.api.model.WageBaseDto;
import org.unionhome.api.model.WageBasePageDto;
import org.unionhome.api.model.WageBaseReceiptDto;
import org.unionhome.api.model.WagePartDto;
import org.unionhome.dues.internal.WageBaseQueries.WageBase;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Requires;
import org.unionhome.membership.MemberInfo;

/** Wage bases over HTTP. */
class WageBaseResource implements WageBaseApi {

    private final RecordWageBases record;
    private final WageBaseQueries bases;
    private final RuledDues ruled;
    private final DuesRulesMapper rules;
    private final DuesMapper mapper;

    WageBaseResource(
            RecordWageBases record, WageBaseQueries bases, RuledDues ruled, DuesRulesMapper rules, DuesMapper mapper) {
        this.record = record;
        this.bases = bases;
        this.ruled = ruled;
        this.rules = rules;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public WageBasePageDto listWageBases(UUID unionId, String month, UUID memberId, Integer limit, String cursor) {
        var asked = new WageBaseQueries.Asked(unionId, month == null ? null : YearMonth.parse(month), memberId);
        var page = bases.list(asked, limit, cursor);
        var named = mapper.named(page.map(WageBase::person).stream().distinct().toList());
        return new WageBasePageDto(page.map(row -> base(row, named)), page.next());
    }

    @Override
    @Requires(Permission.DUES_WRITE)
    public WageBaseReceiptDto recordWageBases(NewWageBasesDto asked, String idempotencyKey) {
        var items = new ArrayList<RecordWageBases.Item>();
        for (int at = 0; at < asked.items().size(); at++) {
            NewWageBaseDto item = asked.items().get(at);
            items.add(new RecordWageBases.Item(
                    item.memberId(), YearMonth.parse(item.fromMonth()), parts(item.components(), "/items/" + at)));
        }
        var outcome = record.run(asked.unionId(), items);
        return new WageBaseReceiptDto(outcome.recorded(), outcome.unchanged());
    }

    @Override
    @Requires(Permission.DUES_READ)
    public DuesRulesDto getDuesRules(UUID unionId, String month) {
        return rules.rules(ruled.in(unionId, YearMonth.parse(month)));
    }

    /** In the order in which they were sent, each once. */
    private static Map<String, Money> parts(List<WagePartDto> sent, String pointer) {
        var parts = new LinkedHashMap<String, Money>();
        List<FieldFault> twice = IntStream.range(0, sent.size())
                .filter(at -> parts.put(
                                sent.get(at).component(), Money.of(sent.get(at).amount()))
                        != null)
                .mapToObj(at -> new FieldFault(pointer + "/components/" + at + "/component", "GIVEN_TWICE", List.of()))
                .toList();
        if (!twice.isEmpty()) {
            throw Problem.ofFaults(twice);
        }
        return parts;
    }

    private WageBaseDto base(WageBase row, Map<UUID, MemberInfo> named) {
        return WageBaseDto.builder()
                .id(row.id())
                .member(mapper.member(row.person(), named))
                .union(mapper.union(row.union()))
                .fromMonth(row.from().toString())
                .untilMonth(text(row.until()))
                .amount(row.amount().toString())
                .components(row.parts().entrySet().stream()
                        .map(part ->
                                new WagePartDto(part.getKey(), part.getValue().toString()))
                        .toList())
                .recordedBy(new ActorRefDto(row.recorder()))
                .recordedAt(row.recordedAt())
                .build();
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }
}
