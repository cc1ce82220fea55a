package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** The roll of a round as a workbook for the scheme. Every cell is a text: no formula, and no number is changed. */
@ApplicationScoped
class RollSheet {

    private static final int PART = 1_000;
    private static final int WIDTH = 18;
    private static final List<String> HEADERS =
            List.of("roundNo", "memberNo", "name", "unionName", "shares", "price", "ownShare", "coveredFrom");
    private final EnrollmentQueries enrollments;
    private final Members members;
    private final UnionTree tree;
    private final Texts texts;

    RollSheet(EnrollmentQueries enrollments, Members members, UnionTree tree, Texts texts) {
        this.enrollments = enrollments;
        this.members = members;
        this.tree = tree;
        this.texts = texts;
    }

    /** Those who are covered, within the caller's scope, a thousand at a time. */
    byte[] write(Round round, @Nullable UUID union, Locale language) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Union Home", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.freezePane(0, 1);
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.inlineString(0, column, texts.get("enrollment-import", language, "field." + HEADERS.get(column)));
            }
            rows(sheet, round, union);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void rows(Worksheet sheet, Round round, @Nullable UUID union) throws IOException {
        int at = 1;
        List<Enrollment> part = enrollments.after(round.id(), union, "ENROLLED", null, PART);
        while (!part.isEmpty()) {
            Map<UUID, MemberInfo> names =
                    members.findAll(part.stream().map(Enrollment::person).toList());
            for (Enrollment enrollment : part) {
                line(sheet, at++, round, enrollment, names.get(enrollment.person()));
            }
            sheet.flush();
            UUID last = part.get(part.size() - 1).id();
            part = enrollments.after(round.id(), union, "ENROLLED", last, PART);
        }
    }

    private void line(Worksheet sheet, int at, Round round, Enrollment enrollment, @Nullable MemberInfo member) {
        List<String> cells = List.of(
                round.roundNo(),
                member == null ? "" : member.memberNo(),
                member == null ? "" : member.name(),
                tree.nameOf(enrollment.union()),
                String.valueOf(enrollment.shares()),
                enrollment.price().toString(),
                enrollment.ownShare().toString(),
                enrollment.coveredFrom().toString());
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(at, column, cells.get(column));
        }
    }
}
