package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;

/**
 * The rosters of a campaign as a workbook, to print, sign and file, or to fill in and import. Every cell is a text: no
 * formula, and no digit is lost. Digits of identity numbers are for who may reveal them; each member on it sees that her
 * line was read.
 */
@ApplicationScoped
class RosterSheet {

    private static final int PART = 1_000;
    private static final int WIDTH = 16;
    private static final String MASKED = "****";
    private static final List<String> HEADERS = List.of(
            "no",
            "unit",
            "batch",
            "kind",
            "memberNo",
            "name",
            "idTail",
            "cash",
            "goods",
            "status",
            "way",
            "receivedAt",
            "signature");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final Sql sql;
    private final RecipientSecrets secrets;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final ReadTrail reads;
    private final Texts texts;
    private final Clock clock;

    RosterSheet(
            Sql sql,
            RecipientSecrets secrets,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            ReadTrail reads,
            Texts texts,
            Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.reads = reads;
        this.texts = texts;
        this.clock = clock;
    }

    byte[] write(UUID campaign, ReadTrail.Purpose purpose, Locale language) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Union Home", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.freezePane(0, 1);
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.inlineString(0, column, word(language, "field." + HEADERS.get(column)));
            }
            rows(sheet, campaign, purpose, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void rows(Worksheet sheet, UUID campaign, ReadTrail.Purpose purpose, Locale language) throws IOException {
        Map<UUID, String> batches = sql
                .list(
                        "select id, name from campaign_batch where campaign_id = ?",
                        row -> Map.entry(Sql.id(row, "id"), row.getString("name")),
                        campaign)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        int at = 1;
        List<RecipientRow> part = part(campaign, null);
        while (!part.isEmpty()) {
            for (RecipientRow row : part) {
                line(sheet, at, row, batches.getOrDefault(row.batch(), ""), language);
                at++;
            }
            sheet.flush();
            note(part, purpose);
            part = part(campaign, part.get(part.size() - 1));
        }
    }

    private void note(List<RecipientRow> part, ReadTrail.Purpose purpose) {
        reads.noteAll(part.stream()
                .filter(row -> row.person() != null)
                .map(row -> ReadTrail.Reading.of(
                        Objects.requireNonNull(row.person()), row.union(), ReadTrail.Part.FILE, purpose))
                .toList());
    }

    /** Batch by batch, each in the order of its roster. */
    private List<RecipientRow> part(UUID campaign, @Nullable RecipientRow after) {
        UUID batch = after == null ? null : after.batch();
        UUID id = after == null ? null : after.id();
        return sql.list(
                RecipientRow.SELECT
                        + """
                         where r.campaign_id = ? and r.status <> 'REMOVED'
                           and (?::uuid is null or (r.batch_id, r.id) > (?::uuid, ?::uuid))
                         order by r.batch_id, r.id
                         limit ?
                        """,
                RecipientRow::read,
                campaign,
                batch,
                batch,
                id,
                PART);
    }

    private void line(Worksheet sheet, int at, RecipientRow row, String batch, Locale language) {
        List<String> cells = List.of(
                String.valueOf(at),
                tree.nameOf(row.union()),
                batch,
                word(language, "kind." + row.kind()),
                Objects.requireNonNullElse(row.memberNo(), ""),
                name(row),
                idTail(row),
                row.cash().toString(),
                row.goods().toString(),
                word(language, "status." + row.status()),
                row.way() == null ? "" : word(language, "way." + row.way()),
                row.receivedAt() == null ? "" : MINUTE.format(row.receivedAt().atZone(clock.getZone())));
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(at, column, cells.get(column));
            }
        }
    }

    private String name(RecipientRow row) {
        return row.memberName() == null ? opened(RecipientSecrets.NAME, row.sealedName()) : row.memberName();
    }

    private String idTail(RecipientRow row) {
        boolean whole = scope.allows(current.get(), Permission.MEMBER_REVEAL, row.union());
        return whole || row.sealedTail() == null ? opened(RecipientSecrets.ID_TAIL, row.sealedTail()) : MASKED;
    }

    private String opened(String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : secrets.open(field, sealed);
    }

    private String word(Locale language, String key) {
        return texts.get("campaign-roster", language, key);
    }
}
