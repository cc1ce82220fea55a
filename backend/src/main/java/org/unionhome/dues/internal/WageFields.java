package org.unionhome.dues.internal;

import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.imports.ImportField;

/**
 * The columns of a payroll file. Parts of a wage stand under the words by which policy packs call them; also those that
 * never count are known here, so that a file which holds them is refused by their names.
 */
final class WageFields {

    static final String MEMBER_NO = "memberNo";
    static final String ID_NUMBER = "idNumber";
    static final String NAME = "name";
    static final String MONTH = "month";

    private static final int AMOUNT = 20;
    private static final List<ImportField> WHO = List.of(
            ImportField.optional(MEMBER_NO, 40, "会员编号", "会员号", "member no"),
            ImportField.optional(ID_NUMBER, 40, "身份证号", "身份证号码", "公民身份号码", "identity number"),
            ImportField.required(NAME, 60, "姓名", "会员姓名", "name"),
            ImportField.optional(MONTH, 20, "起算月份", "执行月份", "月份", "from month", "month"));

    static final List<ImportField> PARTS = List.of(
            ImportField.optional("POSITION_WAGE", AMOUNT, "职务工资", "position wage"),
            ImportField.optional("POST_WAGE", AMOUNT, "岗位工资", "post wage"),
            ImportField.optional("GRADE_WAGE", AMOUNT, "级别工资", "等级工资", "技术等级工资", "grade wage"),
            ImportField.optional("STEP_WAGE", AMOUNT, "薪级工资", "step wage"),
            ImportField.optional("BASIC_WAGE", AMOUNT, "基本工资", "基础工资", "basic wage"),
            ImportField.optional("SENIORITY_WAGE", AMOUNT, "工龄工资", "seniority wage"),
            ImportField.optional("BASIC_PERFORMANCE", AMOUNT, "基础性绩效", "基础性绩效工资", "basic performance pay"),
            ImportField.optional("PERFORMANCE", AMOUNT, "绩效工资", "奖励性绩效", "奖励性绩效工资", "performance pay"),
            ImportField.optional("BONUS", AMOUNT, "奖金", "年终奖", "bonus"),
            ImportField.optional("ALLOWANCE", AMOUNT, "津贴", "岗位津贴", "生活性津贴", "allowance"),
            ImportField.optional("SUBSIDY", AMOUNT, "补贴", "住房补贴", "交通补贴", "subsidy"),
            ImportField.optional("OVERTIME", AMOUNT, "加班工资", "加班费", "overtime pay"),
            ImportField.optional("ROYALTY", AMOUNT, "稿费", "稿酬", "royalty"),
            ImportField.optional("INSURANCE", AMOUNT, "劳保福利", "福利费", "labour insurance"),
            ImportField.optional("RELIEF", AMOUNT, "救济", "救济金", "relief"),
            ImportField.optional("PENSION", AMOUNT, "退休金", "养老金", "pension"));

    static final List<ImportField> ALL = all();

    private WageFields() {}

    private static List<ImportField> all() {
        var all = new ArrayList<>(WHO);
        all.addAll(PARTS);
        return List.copyOf(all);
    }
}
