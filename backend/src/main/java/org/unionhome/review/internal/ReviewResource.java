package org.unionhome.review.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.ReviewApi;
import org.unionhome.api.model.NewReviewDto;
import org.unionhome.api.model.NewReviewFindingDto;
import org.unionhome.api.model.ReviewConclusionDto;
import org.unionhome.api.model.ReviewDto;
import org.unionhome.api.model.ReviewFindingDto;
import org.unionhome.api.model.ReviewPageDto;
import org.unionhome.api.model.ReviewRedrawDto;
import org.unionhome.api.model.ReviewSamplePageDto;
import org.unionhome.api.model.SampleVerdictDto;
import org.unionhome.funds.Books;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Examinations over HTTP. */
class ReviewResource implements ReviewApi {

    private final ReviewQueries reviews;
    private final FindingQueries findings;
    private final Books books;
    private final OpenReview open;
    private final CheckSample check;
    private final RaiseFinding raise;
    private final CloseReview close;
    private final ReviewMapper mapper;
    private final CurrentRequest request;

    ReviewResource(
            ReviewQueries reviews,
            FindingQueries findings,
            Books books,
            OpenReview open,
            CheckSample check,
            RaiseFinding raise,
            CloseReview close,
            ReviewMapper mapper,
            CurrentRequest request) {
        this.reviews = reviews;
        this.findings = findings;
        this.books = books;
        this.open = open;
        this.check = check;
        this.raise = raise;
        this.close = close;
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReviewPageDto listReviews(UUID unionId, Integer limit, String cursor) {
        var page = reviews.list(unionId, limit, cursor);
        return new ReviewPageDto(page.map(mapper::review), page.next());
    }

    @Override
    @Requires(Permission.REVIEW_WORK)
    public ReviewDto openReview(String idempotencyKey, NewReviewDto asked) {
        UUID id = open.run(new OpenReview.Wanted(
                asked.unionId(),
                asked.withBelow(),
                asked.title().strip(),
                asked.from(),
                asked.to(),
                asked.randomCount(),
                asked.riskCount(),
                Money.of(asked.largeFrom())));
        request.location("/api/v1/reviews/" + id);
        return shown(id);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReviewDto getReview(UUID reviewId) {
        return shown(reviewId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReviewSamplePageDto listReviewSample(UUID reviewId, Integer limit, String cursor) {
        var page = reviews.sample(reviewId, limit, cursor);
        var entries = books.entries(page.map(SampleRow::entry));
        return new ReviewSamplePageDto(mapper.sample(page.items(), entries), page.next());
    }

    @Override
    @Requires(Permission.REVIEW_WORK)
    public ReviewDto checkReviewSample(UUID reviewId, Integer position, SampleVerdictDto asked, String idempotencyKey) {
        check.run(reviewId, position, asked.sound(), given(asked.note()));
        return shown(reviewId);
    }

    @Override
    @Requires(Permission.FUNDS_READ)
    public ReviewRedrawDto redrawReview(UUID reviewId) {
        ReviewRow review = reviews.show(reviewId, Permission.FUNDS_READ);
        Books.Drawing again = books.draw(review.rule());
        List<UUID> kept =
                reviews.wholeSample(reviewId).stream().map(SampleRow::entry).toList();
        List<UUID> drawn = again.sample().stream().map(Books.Drawn::entry).toList();
        return new ReviewRedrawDto(
                kept.equals(drawn) && again.digest().equals(review.digest()),
                again.population(),
                again.digest(),
                drawn.size());
    }

    @Override
    @Requires(Permission.REVIEW_WORK)
    public ReviewFindingDto raiseReviewFinding(UUID reviewId, String idempotencyKey, NewReviewFindingDto asked) {
        UUID id = raise.run(
                reviewId,
                new RaiseFinding.Wanted(
                        asked.unionId(),
                        asked.position(),
                        asked.severity().toString(),
                        asked.title().strip(),
                        asked.detail().strip(),
                        asked.basis().strip(),
                        asked.dueOn()));
        request.location("/api/v1/review-findings/" + id);
        FindingRow row = findings.show(id, Permission.FUNDS_READ);
        request.version(row.version());
        return mapper.finding(row, List.of(), List.of());
    }

    @Override
    @Requires(Permission.REVIEW_WORK)
    public ReviewDto closeReview(UUID reviewId, String ifMatch, String idempotencyKey, ReviewConclusionDto asked) {
        close.run(reviewId, ifMatch, asked.conclusion().strip());
        return shown(reviewId);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private ReviewDto shown(UUID id) {
        ReviewRow row = reviews.show(id, Permission.FUNDS_READ);
        request.version(row.version());
        return mapper.review(row);
    }
}
