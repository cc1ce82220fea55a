package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.AttachmentDto;
import org.unionhome.api.model.CondolenceVisitChangeDto;
import org.unionhome.api.model.CondolenceVisitDto;
import org.unionhome.api.model.CondolenceVisitListItemDto;
import org.unionhome.api.model.GiftFormDto;
import org.unionhome.api.model.IllnessDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.NewCondolenceVisitDto;
import org.unionhome.api.model.RelationDto;
import org.unionhome.api.model.ReminderDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.Decision;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Policies;
import org.unionhome.policy.PolicyMapper;

/** Visits as the contract words them, in the reader's language. */
@ApplicationScoped
class CondolenceMapper {

    private final UnionTree tree;
    private final Policies policies;
    private final PolicyMapper rules;
    private final StoredDecisions decisions;
    private final VisitSecrets secrets;
    private final CurrentRequest request;

    CondolenceMapper(
            UnionTree tree,
            Policies policies,
            PolicyMapper rules,
            StoredDecisions decisions,
            VisitSecrets secrets,
            CurrentRequest request) {
        this.tree = tree;
        this.policies = policies;
        this.rules = rules;
        this.decisions = decisions;
        this.secrets = secrets;
        this.request = request;
    }

    NewVisit asked(NewCondolenceVisitDto dto) {
        return new NewVisit(
                dto.memberId(),
                dto.occasion(),
                dto.occurredOn(),
                dto.visitedOn(),
                dto.visitors(),
                GiftForm.valueOf(dto.form().name()),
                Optional.ofNullable(dto.amount()).map(Money::of).orElse(null),
                Optional.ofNullable(dto.relation()).map(RelationDto::name).orElse(null),
                filled(dto.relativeName()),
                filled(dto.note()),
                dto.familyMemberId(),
                health(dto.illness(), dto.surgery()));
    }

    private static Health health(@Nullable IllnessDto illness, @Nullable Boolean surgery) {
        return new Health(illness == null ? null : illness.name(), Boolean.TRUE.equals(surgery));
    }

    VisitEdit edit(CondolenceVisitChangeDto dto) {
        return new VisitEdit(
                dto.occurredOn(),
                dto.visitedOn(),
                dto.visitors(),
                GiftForm.valueOf(dto.form().name()),
                Optional.ofNullable(dto.amount()).map(Money::of).orElse(null),
                Optional.ofNullable(dto.relation()).map(RelationDto::name).orElse(null),
                filled(dto.relativeName()),
                filled(dto.note()),
                dto.familyMemberId(),
                health(dto.illness(), dto.surgery()));
    }

    /** Blanks alone say nothing. */
    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The refusal that carries the decision. */
    Problem refusal(Decision decision) {
        return Problem.blocked(rules.decision(decision));
    }

    /** With the version that it is, as the tag of the answer. */
    CondolenceVisitDto tagged(ShownVisit shown) {
        request.version(shown.visit().version());
        return visit(shown);
    }

    CondolenceVisitDto visit(ShownVisit shown) {
        var visit = shown.visit();
        var content = visit.content();
        var health = shown.mayChange() ? secrets.health(content) : Health.NONE;
        return CondolenceVisitDto.builder()
                .id(visit.id())
                .visitNo(visit.visitNo())
                .member(new MemberRefDto(visit.person(), visit.memberName(), visit.memberNo()))
                .union(new UnionRefDto(visit.union(), tree.nameOf(visit.union())))
                .occasion(visit.occasion())
                .occasionName(policies.nameOf(visit.occasion(), request.locale()))
                .occurredOn(content.occurredOn())
                .visitedOn(content.visitedOn())
                .visitors(List.of(content.visitors()))
                .form(GiftFormDto.fromValue(content.form().name()))
                .amount(content.given().toString())
                .relation(Optional.ofNullable(content.relation())
                        .map(RelationDto::fromValue)
                        .orElse(null))
                .relativeName(shown.mayChange() ? secrets.relative(content) : null)
                .familyMemberId(shown.mayChange() ? content.familyMemberId() : null)
                .illness(Optional.ofNullable(health.illness())
                        .map(IllnessDto::fromValue)
                        .orElse(null))
                .surgery(health.surgery() ? true : null)
                .note(shown.contentReadable() ? secrets.note(content) : null)
                .noteWithheld(content.note() != null && !shown.contentReadable())
                .status(CondolenceVisitDto.StatusEnum.fromValue(visit.status().name()))
                .reversalReason(visit.reversalReason().orElse(null))
                .decision(rules.decision(
                        shown.mayChange()
                                ? decisions.read(content.decision())
                                : decisions.withoutHealth(content.decision())))
                .attachments(
                        shown.of(Attached.Kind.PHOTO).stream().map(this::photo).toList())
                .voiceNotes(shown.of(Attached.Kind.VOICE).stream()
                        .map(ReceiptMapper::voice)
                        .toList())
                .receipt(Optional.ofNullable(shown.receipt())
                        .map(ReceiptMapper::receipt)
                        .orElse(null))
                .recordedBy(new ActorRefDto(visit.recorderName()))
                .recordedAt(visit.recordedAt())
                .edition(visit.edition())
                .editedBy(visit.editorName().map(ActorRefDto::new).orElse(null))
                .editedAt(visit.editedAt().orElse(null))
                .editable(shown.mayChange() && visit.isInForce())
                .version(visit.version())
                .build();
    }

    AttachmentDto photo(Attached photo) {
        return new AttachmentDto(photo.id(), photo.mediaType(), photo.bytes());
    }

    CondolenceVisitListItemDto listItem(VisitList.Listed listed) {
        return CondolenceVisitListItemDto.builder()
                .id(listed.id())
                .visitNo(listed.visitNo())
                .member(new MemberRefDto(listed.person(), listed.memberName(), listed.memberNo()))
                .union(new UnionRefDto(listed.union(), tree.nameOf(listed.union())))
                .occasion(listed.occasion())
                .occasionName(policies.nameOf(listed.occasion(), request.locale()))
                .visitedOn(listed.visitedOn())
                .form(GiftFormDto.fromValue(listed.form()))
                .amount(listed.amount().toString())
                .status(CondolenceVisitListItemDto.StatusEnum.fromValue(listed.status()))
                .build();
    }

    ReminderDto reminder(BirthdayReminders.Due due) {
        var member = due.member();
        return ReminderDto.builder()
                .member(new MemberRefDto(member.id(), member.name(), member.memberNo()))
                .union(new UnionRefDto(member.union(), tree.nameOf(member.union())))
                .kind(ReminderDto.KindEnum.BIRTHDAY)
                .day(due.day())
                .suggestedDay(due.suggestedDay())
                .provisional(due.provisional())
                .done(due.done())
                .build();
    }
}
