package org.unionhome.condolence.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.policy.Occurrence;

/** A recorded visit. It can be edited, with every edition kept, be given photos, and be reversed. */
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

    @Embedded
    private VisitContent content;

    @Column(updatable = false)
    private boolean confidential;

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

    /** Whose it was in, of recorder and editors: accounts, persons and whoever lent the authority. */
    @Column(columnDefinition = "text[]")
    private String[] hands;

    private short edition;

    @Nullable
    @Column(name = "edited_by")
    private String editedBy;

    @Nullable
    @Column(name = "editor_name")
    private String editorName;

    @Nullable
    @Column(name = "edited_at")
    private Instant editedAt;

    @Version
    private int version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected CondolenceVisit() {}

    /** Records what was judged, in the name of the recorder; the number follows from the database. */
    @SuppressWarnings("NullAway.Init")
    CondolenceVisit(UUID id, JudgedVisit judged, VisitContent content, Actor recorder, List<String> hands, Instant at) {
        this.id = id;
        this.unionId = judged.member().union();
        this.personId = judged.member().id();
        this.memberName = judged.member().name();
        this.memberNo = judged.member().memberNo();
        this.occasion = judged.asked().occasion();
        this.content = content;
        this.confidential = judged.judgement().confidential();
        this.status = Status.RECORDED;
        this.recordedBy = recorder.identity().subject();
        this.recorderName = recorder.name();
        this.recordedAt = at;
        this.hands = hands.toArray(String[]::new);
        this.edition = 1;
    }

    /** Says something else from now on; what it said before is kept as an edition. */
    void edit(VisitContent next, Actor by, List<String> hands, Instant at) {
        requireInForce();
        content = next;
        edition++;
        editedBy = by.identity().subject();
        editorName = by.name();
        editedAt = at;
        this.hands =
                Stream.concat(Stream.of(this.hands), hands.stream()).distinct().toArray(String[]::new);
    }

    /** Takes it back; both what was said and that it was taken back stay. */
    void reverse(String reason, Actor by, Instant at) {
        requireInForce();
        status = Status.REVERSED;
        reversalReason = reason;
        reversedBy = by.identity().subject();
        reversedAt = at;
    }

    /** Makes room for one more photo or voice note; only who recorded the visit may add to it. */
    void takeAttachment(Actor by) {
        if (!isRecordedBy(by)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        requireInForce();
        if (attachmentCount >= MOST_PHOTOS) {
            throw Problem.of(CondolenceProblem.TOO_MANY_PHOTOS, MOST_PHOTOS);
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

    VisitContent content() {
        return content;
    }

    /** What tells it from other events of the member. */
    Occurrence event() {
        return new Occurrence(
                content.occurredOn(), content.relation(), content.relativeIndex(), content.illnessIndex());
    }

    boolean isInForce() {
        return status == Status.RECORDED;
    }

    Status status() {
        return status;
    }

    Optional<String> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }

    boolean hasAttachments() {
        return attachmentCount > 0;
    }

    String recorderName() {
        return recorderName;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    int edition() {
        return edition;
    }

    Optional<String> editorName() {
        return Optional.ofNullable(editorName);
    }

    Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    int version() {
        return version;
    }
}
