package org.unionhome.testing.stack;

import java.util.List;

/** The people of the demo who can sign in. The demo roster must hold a member for each of these numbers. */
public final class DemoAccounts {
    public static final DemoAccount MEMBER = account("member", "M900001", "晓晴", "会员 · member");
    public static final DemoAccount MEMBER2 = account("member2", "M900002", "晓岚", "会员 · member");
    public static final DemoAccount CADRE = account("cadre", "M900003", "知远", "组织员 · organizer, records visits");
    public static final DemoAccount CADRE_OTHER =
            account("cadre-other", "M900004", "知行", "另一工会组织员 · organizer of another union");
    public static final DemoAccount OFFICER =
            account("officer", "M900005", "文博", "局工会系统管理员 · bureau administrator, imports");
    public static final DemoAccount LEADER = account("leader", "M900006", "怀瑾", "工会主席 · chair");
    public static final DemoAccount AUDITOR = account("auditor", "M900007", "明察", "安全审计员 · security auditor");
    public static final DemoAccount ADMIN = account("admin", "M900008", "守一", "系统管理员 · first system administrator");
    public static final DemoAccount SECURITY =
            account("security", "M900009", "明德", "安全管理员 · first security administrator");
    public static final DemoAccount FINANCE = account("finance", "M900010", "清源", "财务人员 · finance, budgets and ledger");
    public static final DemoAccount CASHIER = account("cashier", "M900011", "守正", "出纳 · cashier, records payments");

    public static final DemoAccount CASHIER_ABOVE =
            account("cashier-above", "M900012", "守诚", "上级工会出纳 · cashier of the union above, confirms remittances");
    public static final DemoAccount REVIEWER =
            account("reviewer", "M900013", "明镜", "经审 · auditor of the funds, examines the books");

    private DemoAccounts() {}

    public static List<DemoAccount> all() {
        return List.of(
                MEMBER,
                MEMBER2,
                CADRE,
                CADRE_OTHER,
                OFFICER,
                LEADER,
                AUDITOR,
                ADMIN,
                SECURITY,
                FINANCE,
                CASHIER,
                CASHIER_ABOVE,
                REVIEWER);
    }

    /** The family name 示 (“for show”) marks everybody as invented. */
    private static DemoAccount account(String username, String memberNo, String givenName, String office) {
        return new DemoAccount(username, memberNo, "示", givenName, office);
    }
}
