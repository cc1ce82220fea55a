package org.unionhome.welfare.internal;

import java.util.List;
import org.unionhome.kernel.imports.ImportField;

/** The columns of a file of enrolments. */
final class EnrollmentFields {

    static final String ROUND_NO = "roundNo";
    static final String MEMBER_NO = "memberNo";
    static final String ID_NUMBER = "idNumber";
    static final String NAME = "name";
    static final String SHARES = "shares";
    static final String OWN_SHARE = "ownShare";

    static final List<ImportField> ALL = List.of(
            ImportField.required(ROUND_NO, 40, "参保批次号", "批次号", "参保批次", "round no"),
            ImportField.optional(MEMBER_NO, 40, "会员编号", "会员号", "member no"),
            ImportField.optional(ID_NUMBER, 40, "身份证号", "身份证号码", "公民身份号码", "identity number"),
            ImportField.required(NAME, 60, "姓名", "会员姓名", "name"),
            ImportField.optional(SHARES, 3, "份数", "参保份数", "shares"),
            ImportField.required(OWN_SHARE, 16, "个人缴费", "个人缴纳", "个人出资", "own share"));

    private EnrollmentFields() {}
}
