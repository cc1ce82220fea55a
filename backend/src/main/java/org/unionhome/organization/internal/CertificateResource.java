package org.unionhome.organization.internal;

import java.util.UUID;
import org.unionhome.api.CertificateApi;
import org.unionhome.api.model.CertificateBoardPageDto;
import org.unionhome.api.model.CertificateDto;
import org.unionhome.api.model.CertificateListDto;
import org.unionhome.api.model.ChangeReportDto;
import org.unionhome.api.model.NewCertificateDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.UnionTree;

/** Certificates of unions as legal persons over HTTP. */
class CertificateResource implements CertificateApi {

    private final CertificateQueries certificates;
    private final CertificateBoard board;
    private final UnionTree tree;
    private final RecordCertificate record;
    private final ReportChanges report;

    CertificateResource(
            CertificateQueries certificates,
            CertificateBoard board,
            UnionTree tree,
            RecordCertificate record,
            ReportChanges report) {
        this.certificates = certificates;
        this.board = board;
        this.tree = tree;
        this.record = record;
        this.report = report;
    }

    @Override
    @Requires(Permission.UNION_READ)
    public CertificateListDto listCertificates(UUID unionId) {
        return new CertificateListDto(certificates.of(unionId).stream()
                .map(CertificateMapper::certificate)
                .toList());
    }

    @Override
    @Requires(Permission.UNION_READ)
    public CertificateBoardPageDto showCertificateBoard(UUID unionId, Integer days, Integer limit, String cursor) {
        var page = board.due(unionId, days, limit, cursor);
        return new CertificateBoardPageDto(page.map(line -> CertificateMapper.line(line, tree)), page.next());
    }

    @Override
    @Requires(Permission.UNION_WRITE)
    public CertificateDto recordCertificate(UUID unionId, NewCertificateDto asked, String idempotencyKey) {
        UUID id = record.run(CertificateMapper.asked(unionId, asked));
        return CertificateMapper.certificate(certificates.show(unionId, id));
    }

    @Override
    @Requires(Permission.UNION_WRITE)
    public CertificateDto reportCertificateChanges(
            UUID unionId, UUID certificateId, ChangeReportDto asked, String idempotencyKey) {
        report.run(unionId, certificateId, asked.reportedOn());
        return CertificateMapper.certificate(certificates.show(unionId, certificateId));
    }
}
