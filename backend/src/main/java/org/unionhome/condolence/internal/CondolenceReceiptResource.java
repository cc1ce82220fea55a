package org.unionhome.condolence.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.unionhome.api.CondolenceReceiptApi;
import org.unionhome.api.model.CondolenceVisitDto;
import org.unionhome.api.model.MyCareGiftDto;
import org.unionhome.api.model.MyCareReceiptDto;
import org.unionhome.api.model.NewCondolenceReceiptDto;
import org.unionhome.api.model.ReceiptCodeDto;
import org.unionhome.api.model.ReceiptConfirmationDto;
import org.unionhome.api.model.VoiceNoteDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.files.VoiceCheck;

/** Receipts of gifts and voice notes of visits over HTTP. */
class CondolenceReceiptResource implements CondolenceReceiptApi {

    private static final String PATH = "/api/v1/condolence-visits/";
    private final TakeReceipt take;
    private final GiveReceiptCode give;
    private final ConfirmReceipt confirm;
    private final AttachVoice attach;
    private final VoiceCheck voices;
    private final CondolenceQueries queries;
    private final CondolenceMapper mapper;
    private final ReceiptMapper receipts;
    private final CurrentRequest request;

    CondolenceReceiptResource(
            TakeReceipt take,
            GiveReceiptCode give,
            ConfirmReceipt confirm,
            AttachVoice attach,
            VoiceCheck voices,
            CondolenceQueries queries,
            CondolenceMapper mapper,
            ReceiptMapper receipts,
            CurrentRequest request) {
        this.take = take;
        this.give = give;
        this.confirm = confirm;
        this.attach = attach;
        this.voices = voices;
        this.queries = queries;
        this.mapper = mapper;
        this.receipts = receipts;
        this.request = request;
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public CondolenceVisitDto takeCondolenceReceipt(
            UUID visitId, NewCondolenceReceiptDto signed, String idempotencyKey) {
        return mapper.tagged(queries.shown(take.run(visitId, ReceiptMapper.signed(signed))));
    }

    @Override
    @Requires(value = Permission.CONDOLENCE_RECORD, repeat = Requires.Repeat.BY_NATURE)
    public ReceiptCodeDto giveCondolenceReceiptCode(UUID visitId) {
        var given = give.run(visitId);
        return new ReceiptCodeDto(given.code(), given.until());
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public InputStream getCondolenceReceiptSignature(UUID visitId) {
        String svg = queries.signature(visitId).svg();
        download(visitId + ".svg");
        return new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    @Requires(value = Permission.SELF, repeat = Requires.Repeat.BY_NATURE)
    public MyCareGiftDto previewMyCareReceipt(ReceiptConfirmationDto confirmation) {
        return receipts.gift(confirm.preview(confirmation.code()));
    }

    @Override
    @Requires(Permission.SELF)
    public MyCareReceiptDto confirmMyCareReceipt(ReceiptConfirmationDto confirmation, String idempotencyKey) {
        return receipts.mine(confirm.run(confirmation.code()));
    }

    @Override
    @Requires(Permission.CONDOLENCE_RECORD)
    public VoiceNoteDto attachVoiceNote(UUID visitId, InputStream body, String idempotencyKey) {
        var kept = attach.run(visitId, voices.accept(body));
        request.location(PATH + visitId + "/voice-notes/" + kept.id());
        return ReceiptMapper.voice(kept);
    }

    @Override
    @Requires(Permission.CONDOLENCE_READ)
    public InputStream getVoiceNote(UUID visitId, UUID voiceNoteId) {
        byte[] content = queries.attachment(visitId, voiceNoteId, Attached.Kind.VOICE);
        download(voiceNoteId.toString());
        return new ByteArrayInputStream(content);
    }

    /** Never shown as a page of this site. */
    private void download(String name) {
        request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
