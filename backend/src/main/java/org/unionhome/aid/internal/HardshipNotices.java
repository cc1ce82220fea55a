package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;

/** Who is told what of hardship files: never who it is about. */
@ApplicationScoped
class HardshipNotices {

    private final Notices notices;

    HardshipNotices(Notices notices) {
        this.notices = notices;
    }

    void submitted(HardshipFile file) {
        notices.tellOfficers(
                file.union(),
                Permission.AID_WORK,
                Notice.of(
                        "HARDSHIP_SUBMITTED",
                        "/desk/aid/files/" + file.id(),
                        "hardship-submitted:" + file.id() + ":" + file.version(),
                        Word.union(file.union())));
    }

    void onNotice(HardshipFile file, LocalDate last) {
        notices.tellOfficers(
                file.union(),
                Permission.AID_DECIDE,
                Notice.of(
                        "HARDSHIP_ON_NOTICE",
                        "/desk/aid/files/" + file.id(),
                        "hardship-on-notice:" + file.id() + ":" + file.version(),
                        Word.union(file.union()),
                        Word.day(last)));
        moved(file);
    }

    /** The workers of the household learn that something was done, not what. */
    void moved(HardshipFile file) {
        notices.tell(
                file.workers().stream().map(HardshipFile.Worker::person).toList(),
                Notice.of(
                        "HARDSHIP_MOVED",
                        "/m/aid/files/" + file.id(),
                        "hardship-moved:" + file.id() + ":" + file.version(),
                        Word.text(file.fileNo())));
    }

    void objected(UUID notice, UUID union) {
        notices.tellOfficers(
                union,
                Permission.AID_DECIDE,
                Notice.of(
                        "NOTICE_OBJECTION",
                        "/desk/aid/notices?open=" + notice,
                        "objection:" + notice,
                        Word.union(union)));
    }

    void objectionDecided(UUID person, UUID objection) {
        notices.tell(List.of(person), Notice.of("OBJECTION_DECIDED", "/m/board", "objection-decided:" + objection));
    }
}
