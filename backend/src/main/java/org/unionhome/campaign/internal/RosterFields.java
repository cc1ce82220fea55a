package org.unionhome.campaign.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unionhome.kernel.imports.ImportField;

/** The columns of a roster as a file, in the order of what is exported. */
final class RosterFields {

    static final String UNIT = "unit";
    static final String BATCH = "batch";
    static final String KIND = "kind";
    static final String MEMBER_NO = "memberNo";
    static final String NAME = "name";
    static final String ID_NUMBER = "idNumber";
    static final String ID_TAIL = "idTail";

    static final List<ImportField> ALL = List.of(
            ImportField.optional(UNIT, 100, "单位", "单位名称", "工会", "工会名称", "所在单位", "unit"),
            ImportField.optional(BATCH, 60, "批次", "批次名称", "名册", "batch"),
            ImportField.optional(KIND, 30, "身份", "类别", "人员类别", "kind"),
            ImportField.optional(MEMBER_NO, 40, "会员编号", "会员号", "会员证号", "memberNo"),
            ImportField.required(NAME, 60, "姓名", "name"),
            ImportField.optional(ID_NUMBER, 40, "身份证号", "身份证号码", "公民身份号码", "idNumber"),
            ImportField.optional(ID_TAIL, 4, "身份证后四位", "身份证尾号", "idTail"));

    private static final String MEMBER = "MEMBER";
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("", MEMBER),
            Map.entry("会员", MEMBER),
            Map.entry("职工", MEMBER),
            Map.entry("member", MEMBER),
            Map.entry("因公牺牲职工家属", "MARTYR_FAMILY"),
            Map.entry("烈属", "MARTYR_FAMILY"),
            Map.entry("martyr_family", "MARTYR_FAMILY"),
            Map.entry("老党员", "OLD_PARTY_MEMBER"),
            Map.entry("old_party_member", "OLD_PARTY_MEMBER"),
            Map.entry("其他", "OTHER"),
            Map.entry("other", "OTHER"));

    private RosterFields() {}

    /** The kind of recipient that a word in a file means. */
    static Optional<String> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
    }

    static boolean isMember(String kind) {
        return MEMBER.equals(kind);
    }
}
