package org.unionhome.organization.internal;

import java.util.UUID;
import org.unionhome.api.model.CertificateAlarmDto;
import org.unionhome.api.model.CertificateBoardLineDto;
import org.unionhome.api.model.CertificateDto;
import org.unionhome.api.model.NewCertificateDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Certificates as the contract words them. */
final class CertificateMapper {
    private CertificateMapper() {}

    static CertificateDto certificate(CertificateQueries.Shown shown) {
        var one = shown.certificate();
        return CertificateDto.builder()
                .id(one.id())
                .number(one.number())
                .creditCode(one.creditCode())
                .creditCodeReason(one.creditCodeReason())
                .issuedBy(one.issuedBy())
                .from(one.from())
                .to(one.until())
                .changesReportedOn(one.reportedOn())
                .alarms(shown.alarms().stream().map(CertificateMapper::alarm).toList())
                .version(one.version())
                .build();
    }

    static CertificateBoardLineDto line(CertificateBoard.Line line, UnionTree tree) {
        var held = line.held();
        return CertificateBoardLineDto.builder()
                .union(new UnionRefDto(held.union(), tree.nameOf(held.union())))
                .number(held.number())
                .to(held.until())
                .alarms(line.alarms().stream().map(CertificateMapper::alarm).toList())
                .build();
    }

    private static CertificateAlarmDto alarm(CertificatePolicy.Alarm alarm) {
        return CertificateAlarmDto.builder()
                .code(CertificateAlarmDto.CodeEnum.fromValue(alarm.code()))
                .since(alarm.since())
                .due(alarm.due())
                .overdue(alarm.overdue())
                .build();
    }

    static NewCertificate asked(UUID union, NewCertificateDto asked) {
        return new NewCertificate(
                union,
                asked.number().strip(),
                asked.creditCode(),
                asked.creditCodeReason(),
                asked.issuedBy().strip(),
                asked.from(),
                asked.to());
    }
}
