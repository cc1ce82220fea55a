package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.unionhome.api.model.MyDataExportDto;
import org.unionhome.api.model.MyDataPartDto;
import org.unionhome.api.model.MyDataProgressDto;
import org.unionhome.api.model.MyDataStatusDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Texts;

/** Files with personal data as the contract words them. */
@ApplicationScoped
class MyDataMapper {

    private final Jobs jobs;
    private final Texts texts;
    private final CurrentRequest request;

    MyDataMapper(Jobs jobs, Texts texts, CurrentRequest request) {
        this.jobs = jobs;
        this.texts = texts;
        this.request = request;
    }

    MyDataExportDto export(MyDataExport export) {
        return MyDataExportDto.builder()
                .id(export.id())
                .status(MyDataStatusDto.fromValue(export.status().name()))
                .askedAt(export.askedAt())
                .readyAt(export.readyAt())
                .expiresAt(export.expiresAt())
                .bytes(export.bytes())
                .progress(export.status() == MyDataExport.Status.RUNNING ? progress(export) : null)
                .parts(export.parts().stream().map(this::part).toList())
                .build();
    }

    private MyDataProgressDto progress(MyDataExport export) {
        var job = Optional.ofNullable(export.job()).flatMap(jobs::find);
        int done = job.map(view -> (int) view.done()).orElse(0);
        Long total = job.map(Jobs.View::total).orElse(null);
        return new MyDataProgressDto(done, total == null ? null : total.intValue());
    }

    private MyDataPartDto part(MyDataExport.Counted part) {
        return new MyDataPartDto(
                texts.get(MyDataIndex.BUNDLE, request.locale(), part.name()), part.entries(), part.files());
    }
}
