package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Rosters: as far as the caller's unions go, in the order of the list, one statement a page. */
@ApplicationScoped
class RecipientQueries {

    private final Sql sql;
    private final CampaignQueries campaigns;
    private final RecipientSecrets secrets;
    private final Scope scope;
    private final CurrentActor current;
    private final Cursors cursors;

    RecipientQueries(
            Sql sql,
            CampaignQueries campaigns,
            RecipientSecrets secrets,
            Scope scope,
            CurrentActor current,
            Cursors cursors) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.secrets = secrets;
        this.scope = scope;
        this.current = current;
        this.cursors = cursors;
    }

    /** @param text beginning of a name, of its reading, its initials or a member number; whole names of others */
    record Asked(@Nullable UUID batch, @Nullable String status, @Nullable String text) {}

    Slice<RecipientRow> list(UUID campaign, Asked asked, int limit, @Nullable String cursor) {
        campaigns.show(campaign);
        String list = "campaign-recipients|" + campaign + "|" + asked;
        UUID after = cursors.decode(list, cursor).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElse(null);
        String text = asked.text() == null ? null : Folding.fold(asked.text());
        String begins = text == null ? null : text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        var rows = sql.list(
                RecipientRow.SELECT
                        + """
                         where r.campaign_id = ?
                           and (?::uuid is null or r.batch_id = ?)
                           and (case when ?::text is null then r.status <> 'REMOVED' else r.status = ? end)
                           and (?::text is null or lower(r.member_name) like ? or r.pinyin like ? or r.initials like ?
                                or lower(r.member_no) like ? or r.name_index = ?)
                           and (?::uuid is null or r.id > ?)
                         order by r.id
                         limit ?
                        """,
                RecipientRow::read,
                campaign,
                asked.batch(),
                asked.batch(),
                asked.status(),
                asked.status(),
                begins,
                begins,
                begins,
                begins,
                begins,
                text == null ? new byte[0] : secrets.indexOfName(text),
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Somebody on the roster; out of scope she does not exist, and the attempt leaves a line. */
    RecipientRow require(UUID campaign, UUID id) {
        return find(campaign, id)
                .filter(found -> scope.allows(current.get(), Permission.CAMPAIGN_READ, found.union()))
                .orElseThrow(() -> campaigns.unknown("campaign.recipient", id));
    }

    /** How it was noted that she did not fetch hers; absent when that is not so. */
    Optional<Returned> returned(UUID id) {
        return sql.first(Returned.SELECT, Returned::read, id);
    }

    /** When her place was first decided on; absent once it is settled. */
    Optional<Instant> decidedAt(UUID id) {
        return sql.first(
                "select at from campaign_recipient_decided_at(?) as at where at is not null",
                row -> Objects.requireNonNull(Sql.instant(row, "at")),
                id);
    }

    /**
     * Of the campaign, or of one batch: what was signed for is not undone with its roster.
     *
     * @throws Problem CAMPAIGN_HANDED_OUT
     */
    void requireNothingHandedOut(UUID campaign, @Nullable UUID batch) {
        boolean handedOut = sql.first(
                        """
                        select 1 from campaign_receipt t
                          join campaign_recipient r on r.id = t.recipient_id
                         where r.campaign_id = ? and (?::uuid is null or r.batch_id = ?)
                         limit 1
                        """,
                        row -> true,
                        campaign,
                        batch,
                        batch)
                .isPresent();
        if (handedOut) {
            throw Problem.of(CampaignProblem.CAMPAIGN_HANDED_OUT);
        }
    }

    private Optional<RecipientRow> find(UUID campaign, UUID id) {
        return sql.first(
                RecipientRow.SELECT + " where r.campaign_id = ? and r.id = ?", RecipientRow::read, campaign, id);
    }

    /** What the person herself has to fetch or has received, the latest first. */
    List<GiftRow> of(UUID person) {
        return sql.list(
                GiftRow.SELECT + " where r.person_id = ? and r.status <> 'REMOVED'"
                        + " and c.status in ('APPROVED', 'CLOSED') order by r.id desc limit 100",
                GiftRow::read,
                person);
    }
}
