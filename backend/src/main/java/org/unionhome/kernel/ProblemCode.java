package org.unionhome.kernel;

import java.util.Locale;

/**
 * Every problem the API can answer with: a stable name and its HTTP status. Titles and explanations in Chinese and
 * English stand in {@code problems_zh.properties} and {@code problems_en.properties} under the same name.
 */
public enum ProblemCode {
    INVALID_INPUT(400),
    MALFORMED_JSON(400),
    UNKNOWN_PARAMETER(400),
    INVALID_CURSOR(400),
    REQUESTED_WITH_REQUIRED(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    NO_MEMBERSHIP(403),
    NOT_ENTITLED_TO_VOTE(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    STILL_WORKING(409),
    ALREADY_REVERSED(409),
    TOO_MANY_PHOTOS(409),
    EVENT_NOT_OPEN(409),
    EVENT_OVER(409),
    EVENT_CANCELLED(409),
    EVENT_HAS_MORE_REGISTRATIONS(409),
    IMPORT_NOT_READY(409),
    IMPORT_PREVIEW_CHANGED(409),
    IMPORT_NOT_UNDOABLE(409),
    IMPORT_BUILT_UPON(409),
    JOB_NOT_CANCELLABLE(409),
    APPOINTMENT_OVERLAPS(409),
    APPOINTMENT_ENDED(409),
    COMMITTEE_EXISTS(409),
    SEAT_ENDED(409),
    POST_TAKEN(409),
    ELECTION_STATE(409),
    STILL_VOTING(409),
    VOTING_CLOSED(409),
    ALREADY_VOTED(409),
    COUNT_SHEETS_DIFFER(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    KEY_USED_DIFFERENTLY(422),
    POLICY_BLOCKED(422),
    SELF_APPOINTMENT(422),
    CONFIRMED_BY_ANOTHER(422),
    INVALID_PERIOD(422),
    OUTSIDE_PLAN_WINDOW(422),
    FILE_NOT_SPREADSHEET(422),
    FILE_OLD_FORMAT(422),
    FILE_ENCRYPTED(422),
    FILE_TOO_MUCH_INSIDE(422),
    FILE_HAS_FORMULA(422),
    FILE_HAS_MACRO(422),
    FILE_UNSAFE_MARKUP(422),
    FILE_TOO_MANY_ROWS(422),
    FILE_TOO_MANY_COLUMNS(422),
    FILE_CELL_TOO_LONG(422),
    FILE_NO_HEADERS(422),
    FILE_EMPTY(422),
    FILE_NOT_TEXT(422),
    IMAGE_NOT_ACCEPTED(422),
    IF_MATCH_REQUIRED(428),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The RFC 9457 type. */
    public String type() {
        return "urn:unionhome:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
