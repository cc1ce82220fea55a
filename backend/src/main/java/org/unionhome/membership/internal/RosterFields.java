package org.unionhome.membership.internal;

import java.util.List;
import org.unionhome.kernel.imports.ImportField;

/** The columns of a roster, and how offices call them. */
final class RosterFields {

    static final String NAME = "name";
    static final String SEX = "sex";
    static final String ID_NUMBER = "idNumber";
    static final String BIRTH_DATE = "birthDate";
    static final String PHONE = "phone";
    static final String EMPLOYEE_NO = "employeeNo";
    static final String MEMBER_NO = "memberNo";
    static final String UNION_CODE = "unionCode";
    static final String UNION_NAME = "unionName";
    static final String POST = "post";
    static final String POST_CATEGORY = "postCategory";
    static final String JOINED_ON = "joinedOn";
    static final String CHANGE = "change";
    static final String CHANGED_ON = "changedOn";
    static final String CHANGE_REASON = "changeReason";
    /** Not a column: what the standing becomes. */
    static final String STATUS = "status";

    static final List<ImportField> ALL = List.of(
            ImportField.required(NAME, 60, "姓名", "职工姓名", "会员姓名", "名字", "员工姓名", "教职工姓名"),
            ImportField.optional(SEX, 10, "性别"),
            ImportField.optional(
                    ID_NUMBER, 40, "身份证号", "身份证号码", "公民身份号码", "公民身份证号码", "身份证", "证件号码", "证件号", "居民身份证号", "居民身份证号码",
                    "身份号码"),
            ImportField.optional(BIRTH_DATE, 30, "出生日期", "出生年月日", "生日", "出生年月", "出生时间"),
            ImportField.optional(PHONE, 30, "手机号", "手机号码", "手机", "联系电话", "联系方式", "移动电话", "电话", "联系手机", "本人电话"),
            ImportField.optional(EMPLOYEE_NO, 40, "工号", "职工编号", "职工号", "员工编号", "人员编号", "教工号", "职工工号"),
            ImportField.optional(MEMBER_NO, 30, "会员号", "会员证号", "会员编号", "会员证编号", "工会会员号", "会员卡号"),
            ImportField.optional(UNION_CODE, 40, "工会代码", "所属工会代码", "工会编码", "工会组织代码", "分工会代码"),
            ImportField.optional(
                    UNION_NAME, 200, "所属工会", "分工会", "所在工会", "工会名称", "所在分工会", "二级工会", "所属分工会", "工会", "基层工会", "所属工会名称"),
            ImportField.optional(POST, 100, "职务", "岗位", "职务名称", "岗位名称", "职务岗位", "现任职务"),
            ImportField.optional(POST_CATEGORY, 40, "岗位类别", "岗位类型", "岗位性质", "职工身份"),
            ImportField.optional(JOINED_ON, 30, "入会日期", "入会时间", "加入工会日期", "加入工会时间", "入会年月", "入会年月日", "加入工会年月"),
            ImportField.optional(CHANGE, 20, "变动类型", "异动类型", "变动类别", "变化类型", "异动类别", "变更类型"),
            ImportField.optional(
                    CHANGED_ON, 30, "变动日期", "调入日期", "异动日期", "调动日期", "生效日期", "变更日期", "离职日期", "退休日期", "变动时间"),
            ImportField.optional(CHANGE_REASON, 200, "变动原因", "异动原因", "变更原因"));

    private RosterFields() {}
}
