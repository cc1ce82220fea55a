package org.unionhome.dues.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.DuesCaseDto;
import org.unionhome.api.model.DuesCaseStatusDto;
import org.unionhome.api.model.DuesReminderDto;
import org.unionhome.api.model.ReminderChannelDto;
import org.unionhome.api.model.ReminderStatusDto;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.membership.MemberInfo;

/** Reminders and cases as the contract words them. */
@Singleton
class ArrearsMapper {

    private final DuesMapper names;
    private final FieldCipher cipher;

    ArrearsMapper(DuesMapper names, FieldCipher cipher) {
        this.names = names;
        this.cipher = cipher;
    }

    List<DuesReminderDto> reminders(List<Reminder> rows) {
        var named = names.named(rows.stream().map(Reminder::person).toList());
        return rows.stream().map(row -> reminder(row, named)).toList();
    }

    DuesReminderDto reminder(Reminder row) {
        return reminder(row, names.named(List.of(row.person())));
    }

    List<DuesCaseDto> cases(List<DuesCase> rows) {
        var named = names.named(rows.stream().map(DuesCase::person).toList());
        return rows.stream().map(row -> duesCase(row, named, List.of())).toList();
    }

    /** With what was done before. */
    DuesCaseDto opened(DuesCase row, List<Reminder> evidence) {
        return duesCase(row, names.named(List.of(row.person())), evidence);
    }

    private DuesReminderDto reminder(Reminder row, Map<UUID, MemberInfo> named) {
        return DuesReminderDto.builder()
                .id(row.id())
                .union(names.union(row.union()))
                .member(names.member(row.person(), named))
                .step(DuesReminderDto.StepEnum.fromValue(row.step()))
                .firstMonth(row.first().toString())
                .lastMonth(row.last().toString())
                .months(row.months())
                .amount(row.amount().toString())
                .raisedOn(row.raisedOn())
                .status(ReminderStatusDto.fromValue(row.status()))
                .channel(row.channel() == null ? null : ReminderChannelDto.fromValue(row.channel()))
                .on(row.on())
                .note(row.note() == null ? null : cipher.decrypt(RecordReminder.NOTE, row.note()))
                .by(row.recorder() == null ? null : new ActorRefDto(row.recorder()))
                .version(row.version())
                .build();
    }

    private DuesCaseDto duesCase(DuesCase row, Map<UUID, MemberInfo> named, List<Reminder> evidence) {
        return DuesCaseDto.builder()
                .id(row.id())
                .union(names.union(row.union()))
                .member(names.member(row.person(), named))
                .firstMonth(row.first().toString())
                .lastMonth(row.last().toString())
                .months(row.months())
                .amount(row.amount().toString())
                .raisedOn(row.raisedOn())
                .status(DuesCaseStatusDto.fromValue(row.status()))
                .stands(row.stands())
                .evidence(evidence.stream().map(one -> reminder(one, named)).toList())
                .decidedOn(row.decidedOn())
                .documentNo(row.documentNo())
                .reason(row.reason())
                .decidedBy(row.decider() == null ? null : new ActorRefDto(row.decider()))
                .version(row.version())
                .build();
    }
}
