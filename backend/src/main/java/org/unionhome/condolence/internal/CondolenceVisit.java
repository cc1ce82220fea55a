package org.unionhome.condolence.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.policy.GiftForm;

/** A recorded visit. It can be reversed and be given photos; what it says never changes. */
@Entity
@Table(name = "condolence_visit")
class CondolenceVisit {

    static final int MOST_PHOTOS = 20;

    enum Status {
        RECORDED,
        REVERSED
    }

    @Id
    private UUID id;

    /** Given by the database, like the place in the union tree. */
    @Generated
    @Column(name = "visit_no", insertable = false, updatable = false)
    private String visitNo;

    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "member_no", updatable = false)
    private String memberNo;

    @Column(updatable = false)
    private String occasion;

    @Column(name = "occurred_on", updatable = false)
    private LocalDate occurredOn;

    @Column(name = "visited_on", updatable = false)
    private LocalDate visitedOn;

    @Column(columnDefinition = "text[]", updatable = false)
    private String[] visitors;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GiftForm form;

    @Column(updatable = false)
    private BigDecimal amount;

    @Nullable
    @Column(updatable = false)
    private String relation;

    @Column(name = "relative_name", updatable = false)
    private byte @Nullable [] relativeName;

    @Nullable
    @Column(name = "relative_index", updatable = false)
    private String relativeIndex;

    @Nullable
    @Column(name = "family_member_id", updatable = false)
    private UUID familyMemberId;

    @Nullable
    @Column(name = "occurrence_key", updatable = false)
    private String occurrenceKey;

    @Column(updatable = false)
    private byte @Nullable [] note;

    @Column(updatable = false)
    private boolean confidential;

    @ColumnTransformer(write = "?::jsonb")
    @Column(updatable = false)
    private String decision;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Nullable
    @Column(name = "reversal_reason")
    private String reversalReason;

    @Nullable
    @Column(name = "reversed_by")
    private String reversedBy;

    @Nullable
    @Column(name = "reversed_at")
    private Instant reversedAt;

    @Column(name = "attachment_count")
    private short attachmentCount;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorder_name", updatable = false)
    private String recorderName;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Version
    private int version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected CondolenceVisit() {}

    /** Records what was judged, in the name of the recorder; the number follows from the database. */
    @SuppressWarnings("NullAway.Init")
    CondolenceVisit(UUID id, JudgedVisit judged, SealedContent sealed, String decision, Actor recorder, Instant at) {
        NewVisit asked = judged.asked();
        this.id = id;
        this.unionId = judged.member().union();
        this.personId = judged.member().id();
        this.memberName = judged.member().name();
        this.memberNo = judged.member().memberNo();
        this.occasion = asked.occasion();
        this.occurredOn = asked.occurredOn();
        this.visitedOn = asked.visitedOn();
        this.visitors = asked.visitors().toArray(String[]::new);
        this.form = asked.form();
        this.amount = asked.given().yuan();
        this.relation = asked.relation();
        this.relativeName = sealed.relativeName();
        this.relativeIndex = judged.question().event().relativeIndex();
        this.familyMemberId = asked.familyMember();
        this.occurrenceKey = judged.occurrenceKey();
        this.note = sealed.note();
        this.confidential = judged.confidential();
        this.decision = decision;
        this.status = Status.RECORDED;
        this.recordedBy = recorder.identity().subject();
        this.recorderName = recorder.name();
        this.recordedAt = at;
    }

    /** Takes it back; both what was said and that it was taken back stay. */
    void reverse(String reason, Actor by, Instant at) {
        requireInForce();
        status = Status.REVERSED;
        reversalReason = reason;
        reversedBy = by.identity().subject();
        reversedAt = at;
    }

    /** Makes room for one more photo; only who recorded the visit may add to it. */
    void takePhoto(Actor by) {
        if (!isRecordedBy(by)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        requireInForce();
        if (attachmentCount >= MOST_PHOTOS) {
            throw Problem.of(ProblemCode.TOO_MANY_PHOTOS, MOST_PHOTOS);
        }
        attachmentCount++;
    }

    private void requireInForce() {
        if (status == Status.REVERSED) {
            throw Problem.of(ProblemCode.ALREADY_REVERSED);
        }
    }

    boolean isRecordedBy(Actor actor) {
        return recordedBy.equals(actor.identity().subject());
    }

    boolean isConfidential() {
        return confidential;
    }

    UUID id() {
        return id;
    }

    String visitNo() {
        return visitNo;
    }

    UUID union() {
        return unionId;
    }

    UUID person() {
        return personId;
    }

    String memberName() {
        return memberName;
    }

    String memberNo() {
        return memberNo;
    }

    String occasion() {
        return occasion;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    List<String> visitors() {
        return List.of(visitors);
    }

    GiftForm form() {
        return form;
    }

    Money amount() {
        return new Money(amount);
    }

    Optional<String> relation() {
        return Optional.ofNullable(relation);
    }

    Optional<byte[]> note() {
        return Optional.ofNullable(note);
    }

    String decision() {
        return decision;
    }

    Status status() {
        return status;
    }

    Optional<String> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }

    boolean hasPhotos() {
        return attachmentCount > 0;
    }

    String recorderName() {
        return recorderName;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    int version() {
        return version;
    }
}
