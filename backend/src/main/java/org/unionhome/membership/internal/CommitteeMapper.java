package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.BoardCountDto;
import org.unionhome.api.model.BoardLineDto;
import org.unionhome.api.model.CommitteeBoardDto;
import org.unionhome.api.model.CommitteeDto;
import org.unionhome.api.model.CommitteeKindDto;
import org.unionhome.api.model.CommitteePostDto;
import org.unionhome.api.model.CommitteeRulesDto;
import org.unionhome.api.model.CommitteeSeatDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.NewCommitteeDto;
import org.unionhome.api.model.ReelectionStateDto;
import org.unionhome.api.model.RuledFigureDto;
import org.unionhome.api.model.SeatEndReasonDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.PolicyMapper;

/** Committees and the rules about them as the contract words them. */
@ApplicationScoped
class CommitteeMapper {

    private final UnionTree tree;
    private final CommitteeJudge judge;
    private final PolicyMapper words;
    private final Clock clock;

    CommitteeMapper(UnionTree tree, CommitteeJudge judge, PolicyMapper words, Clock clock) {
        this.tree = tree;
        this.judge = judge;
        this.words = words;
        this.clock = clock;
    }

    static RecordCommittee.Wanted wanted(NewCommitteeDto asked) {
        return new RecordCommittee.Wanted(
                asked.unionId(),
                CommitteeKind.valueOf(asked.kind().name()),
                asked.termNo(),
                asked.from(),
                asked.years(),
                asked.seats(),
                asked.holders().stream()
                        .map(holder -> new RecordCommittee.Holder(
                                holder.memberId(), holder.post().name()))
                        .toList());
    }

    CommitteeDto committee(CommitteeRow.Seated seated) {
        return committees(List.of(seated)).get(0);
    }

    /** All of one union. */
    List<CommitteeDto> committees(List<CommitteeRow.Seated> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        UUID union = all.get(0).committee().union();
        ElectionRules rules = judge.rules(union);
        MemberCount members = judge.members(union);
        return all.stream().map(one -> committee(one, members, rules)).toList();
    }

    private CommitteeDto committee(CommitteeRow.Seated seated, MemberCount members, ElectionRules rules) {
        var row = seated.committee();
        LocalDate today = LocalDate.now(clock);
        boolean active = row.holdsOn(today);
        int vacancies = active ? seated.vacancies(today) : 0;
        var plan = new CommitteePolicy.Plan(row.kind(), row.years(), row.seats());
        return CommitteeDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .kind(CommitteeKindDto.fromValue(row.kind().name()))
                .termNo(row.termNo())
                .from(row.from())
                .to(row.to())
                .seats(row.seats())
                .holders(seated.seats().stream().map(seat -> seat(seat, today)).toList())
                .vacancies(vacancies)
                .byElectionDue(ReelectionPolicy.byElectionDue(
                                row.term(),
                                seated.departures(today),
                                vacancies,
                                rules.byElectionMonths().value())
                        .orElse(null))
                .active(active)
                .findings(words.decision(CommitteePolicy.judge(plan, members, rules))
                        .findings())
                .version(row.version())
                .updatedAt(row.updatedAt())
                .build();
    }

    private static CommitteeSeatDto seat(CommitteeRow.Seat seat, LocalDate today) {
        String name = Optional.ofNullable(seat.personName()).orElse("—");
        return CommitteeSeatDto.builder()
                .id(seat.id())
                .member(new MemberRefDto(seat.person(), name, null))
                .post(CommitteePostDto.fromValue(seat.post()))
                .from(seat.from())
                .to(seat.to())
                .active(seat.holdsOn(today))
                .endReason(seat.endReason() == null ? null : SeatEndReasonDto.fromValue(seat.endReason()))
                .build();
    }

    CommitteeRulesDto rules(UUID union, CommitteeKind kind) {
        ElectionRules rules = judge.rules(union);
        MemberCount members = judge.members(union);
        var band = CommitteePolicy.band(kind, members, rules);
        return CommitteeRulesDto.builder()
                .kind(CommitteeKindDto.fromValue(kind.name()))
                .memberCount(members.all())
                .womenCount(members.women())
                .required(CommitteePolicy.required(kind, members, rules))
                .leastSeats(band.map(ElectionRules.SizeBand::least).orElse(null))
                .mostSeats(band.map(ElectionRules.SizeBand::most).orElse(null))
                .figures(figures(kind, rules, band))
                .build();
    }

    private List<RuledFigureDto> figures(
            CommitteeKind kind, ElectionRules rules, Optional<ElectionRules.SizeBand> band) {
        var seats = band.map(size -> figure("SEATS", size.least() + "–" + size.most(), rules.sizes()));
        return Stream.concat(
                        seats.stream(),
                        Stream.of(
                                figure("COMMITTEE_FROM", CommitteePolicy.requiredFrom(kind, rules)),
                                figure("TERM_YEARS", joined(rules.termYears().value()), rules.termYears()),
                                figure("SURPLUS", rules.surplus()),
                                figure("QUORUM", rules.quorum()),
                                figure("MAJORITY", rules.majority()),
                                figure("REMOVAL_MAJORITY", rules.removalMajority()),
                                figure("BY_ELECTION_MONTHS", rules.byElectionMonths()),
                                figure("ALARM_DAYS", joined(rules.alarmDays().value()), rules.alarmDays())))
                .toList();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    private RuledFigureDto figure(String code, ElectionRules.Ruled<?> ruled) {
        return figure(code, ruled.value().toString(), ruled);
    }

    private RuledFigureDto figure(String code, String value, ElectionRules.Ruled<?> ruled) {
        return new RuledFigureDto(
                RuledFigureDto.CodeEnum.fromValue(code),
                value,
                words.source(ruled.citation()),
                words.ref(ruled.pack()));
    }

    CommitteeBoardDto board(CommitteeBoard.Board board) {
        return new CommitteeBoardDto(
                board.year(),
                board.counts().entrySet().stream()
                        .map(count -> new BoardCountDto(state(count.getKey()), count.getValue()))
                        .toList(),
                board.lines().map(line -> line(line, board.day())),
                board.lines().next());
    }

    private BoardLineDto line(CommitteeBoard.Line line, LocalDate day) {
        var base = BoardLineDto.builder()
                .union(new UnionRefDto(line.union().id(), line.union().name()))
                .state(state(line.state()))
                .memberCount(line.members().all())
                .required(line.required());
        CommitteeRow latest = line.latest();
        if (latest == null) {
            return base.build();
        }
        return base.committeeId(latest.id())
                .termNo(latest.termNo())
                .from(latest.from())
                .to(latest.to())
                .daysLeft(ReelectionPolicy.daysLeft(latest.term(), day))
                .alarm(number(ReelectionPolicy.alarm(latest.term(), day, line.alarmDays())))
                .build();
    }

    private static @Nullable Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static ReelectionStateDto state(ReelectionPolicy.State state) {
        return ReelectionStateDto.fromValue(state.name());
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }
}
