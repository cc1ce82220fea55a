package org.unionhome.contribution.internal;

import java.util.List;
import java.util.stream.Stream;
import org.unionhome.kernel.imports.ImportField;

/**
 * The columns of a file of payroll totals. Parts stand under the words by which policy packs call them; also those that
 * are no wages are known here, so that a file which holds them is refused by their names.
 */
final class PayrollFields {

    static final String UNION = "unionCode";
    static final String NAME = "unionName";
    static final String MONTH = "month";

    private static final int AMOUNT = 24;
    private static final List<ImportField> WHICH = List.of(
            ImportField.required(UNION, 40, "工会编号", "工会代码", "union code"),
            ImportField.optional(NAME, 200, "工会名称", "单位名称", "union"),
            ImportField.optional(MONTH, 20, "所属月份", "月份", "month"));

    static final List<ImportField> PARTS = List.of(
            ImportField.optional("TIME_WAGE", AMOUNT, "计时工资", "基本工资", "time wages"),
            ImportField.optional("PIECE_WAGE", AMOUNT, "计件工资", "piece wages"),
            ImportField.optional("BONUS", AMOUNT, "奖金", "绩效工资", "bonuses"),
            ImportField.optional("ALLOWANCE", AMOUNT, "津贴和补贴", "津贴补贴", "津贴", "allowances"),
            ImportField.optional("OVERTIME", AMOUNT, "加班加点工资", "加班工资", "overtime"),
            ImportField.optional("SPECIAL", AMOUNT, "特殊情况下支付的工资", "特殊情况工资", "special payments"),
            ImportField.optional("INVENTION_AWARD", AMOUNT, "创造发明奖", "合理化建议奖", "awards for inventions"),
            ImportField.optional("WELFARE", AMOUNT, "职工福利费", "劳动保险和职工福利", "welfare"),
            ImportField.optional("PENSION", AMOUNT, "离退休费", "离退休人员待遇", "退休金", "pensions"),
            ImportField.optional("LABOUR_PROTECTION", AMOUNT, "劳动保护费", "劳动保护支出", "labour protection"),
            ImportField.optional("ROYALTY", AMOUNT, "稿费", "讲课费", "royalties"),
            ImportField.optional("TRAVEL_MEALS", AMOUNT, "出差伙食补助费", "误餐补助", "travel meals"),
            ImportField.optional("OWN_TOOLS", AMOUNT, "自备工具补偿费", "own tools"),
            ImportField.optional("LEASE_RISK", AMOUNT, "租赁经营风险补偿", "lease risk"),
            ImportField.optional("DIVIDENDS", AMOUNT, "股息红利", "股息和利息", "dividends"),
            ImportField.optional("SEVERANCE", AMOUNT, "解除合同补偿金", "经济补偿金", "severance pay"),
            ImportField.optional("AGENCY_FEES", AMOUNT, "手续费管理费", "labour agency fees"),
            ImportField.optional("HOMEWORK", AMOUNT, "家庭工人加工费", "homework fees"),
            ImportField.optional("STUDENT_WORK", AMOUNT, "在校学生补贴", "student work"),
            ImportField.optional("ONE_CHILD", AMOUNT, "独生子女补贴", "计划生育独生子女补贴", "one-child allowance"));

    static final List<ImportField> ALL =
            Stream.concat(WHICH.stream(), PARTS.stream()).toList();

    private PayrollFields() {}
}
