package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;

/** Tells the officers of a union what became of its places. */
@ApplicationScoped
class QuotaNotices {

    private final Notices notices;
    private final ProgramQueries programs;

    QuotaNotices(Notices notices, ProgramQueries programs) {
        this.notices = notices;
        this.programs = programs;
    }

    /** Who gets places, and who loses them without having done it herself. */
    void moved(Movement movement, QuotaRow from, QuotaRow to) {
        switch (movement.kind()) {
            case ALLOT -> tell("QUOTA_ALLOTTED", to, movement.places());
            case TAKE_BACK -> tell("QUOTA_TAKEN_BACK", from, movement.places());
            case TRANSFER -> {
                tell("QUOTA_TAKEN_BACK", from, movement.places());
                tell("QUOTA_ALLOTTED", to, movement.places());
            }
            default -> {}
        }
    }

    void returned(QuotaRow quota, int places) {
        tell("QUOTA_RETURNED", quota, places);
    }

    void redistributed(UUID program, UUID union, int places) {
        tell("QUOTA_ALLOTTED", program, union, places);
    }

    /** To every union that has places of the programme. */
    void announced(ProgramRow program, List<QuotaRow> quotas, LocalDate day) {
        quotas.stream()
                .filter(quota -> !quota.isPool())
                .forEach(quota -> notices.tellOfficers(
                        quota.union(),
                        Permission.SANATORIUM_WRITE,
                        Notice.of(
                                "QUOTA_RETURNS_ON",
                                link(program.id()),
                                "sanatorium:" + program.id() + ":returns:" + day,
                                Word.text(program.name()),
                                Word.day(day))));
    }

    private void tell(String kind, QuotaRow quota, int places) {
        tell(kind, quota.program(), quota.union(), places);
    }

    private void tell(String kind, UUID program, UUID union, int places) {
        String name = programs.find(program).map(ProgramRow::name).orElse("");
        notices.tellOfficers(
                union,
                Permission.SANATORIUM_WRITE,
                Notice.of(
                        kind,
                        link(program),
                        "sanatorium:" + Ids.next(),
                        Word.text(name),
                        Word.union(union),
                        Word.number(places)));
    }

    private static String link(UUID program) {
        return "/desk/sanatorium/programs/" + program;
    }
}
