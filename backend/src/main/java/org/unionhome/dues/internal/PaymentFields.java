package org.unionhome.dues.internal;

import java.util.List;
import org.unionhome.kernel.imports.ImportField;

/** The columns of a payroll deduction list or a bank statement. */
final class PaymentFields {

    static final String MEMBER_NO = "memberNo";
    static final String ID_NUMBER = "idNumber";
    static final String NAME = "name";
    static final String AMOUNT = "amount";
    static final String PAID_ON = "paidOn";
    static final String REFERENCE = "reference";

    static final List<ImportField> ALL = List.of(
            ImportField.optional(MEMBER_NO, 40, "会员编号", "会员号", "member no"),
            ImportField.optional(ID_NUMBER, 40, "身份证号", "身份证号码", "公民身份号码", "identity number"),
            ImportField.required(NAME, 100, "姓名", "会员姓名", "付款人", "对方户名", "name", "payer"),
            ImportField.required(AMOUNT, 20, "金额", "会费", "扣缴金额", "代扣金额", "贷方发生额", "收入金额", "amount"),
            ImportField.required(PAID_ON, 20, "日期", "扣缴日期", "交易日期", "入账日期", "paid on", "date"),
            ImportField.optional(REFERENCE, 60, "流水号", "交易流水号", "凭证号", "reference"));

    private PaymentFields() {}
}
