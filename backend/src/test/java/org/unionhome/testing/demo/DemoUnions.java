package org.unionhome.testing.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of the demo below its root: a bureau with ten sub-unions and their groups (five levels), the organs of a
 * city, and a university.
 */
public final class DemoUnions {

    public static final String FEDERATION = "01";
    public static final String BUREAU = "0101";
    public static final String BUREAU_SUB = "010101";
    public static final String BUREAU_OTHER_SUB = "010102";
    public static final String BUREAU_PROPERTY = "010105";
    public static final String BUREAU_PRINTING = "010107";
    public static final String CITY_COMMITTEE = "0201";
    public static final String CITY_BASIC = "020101";
    public static final String UNIVERSITY = "0301";
    private static final String GROUP = "工会小组";
    private static final String SUB_UNION = "分工会";
    private static final String BASIC = "基层工会";

    private final List<DemoUnion> unions = new ArrayList<>();

    private DemoUnions() {}

    public static List<DemoUnion> all() {
        var tree = new DemoUnions();
        tree.bureau();
        tree.city();
        tree.university();
        return List.copyOf(tree.unions);
    }

    private void bureau() {
        add("01", "省直属机关工会工委", "工会工委", "");
        add(BUREAU, "省机关事务管理局工会", BASIC, "01");
        var subs = List.of(
                "局机关分工会",
                "接待服务中心分工会",
                "公务用车中心分工会",
                "房产管理中心分工会",
                "物业管理中心分工会",
                "幼儿园分工会",
                "印刷中心分工会",
                "保卫处分工会",
                "信息中心分工会",
                "离退休服务中心分工会");
        for (int i = 0; i < subs.size(); i++) {
            String code = BUREAU + "%02d".formatted(i + 1);
            add(code, subs.get(i), SUB_UNION, BUREAU);
            add(code + "01", subs.get(i) + "第一小组", GROUP, code);
            add(code + "02", subs.get(i) + "第二小组", GROUP, code);
        }
    }

    private void city() {
        add("02", "温州市总工会", "总工会", "");
        add(CITY_COMMITTEE, "温州市直属机关工会工委", "工会工委", "02");
        var basics = List.of("温州市示例发展局工会", "温州市示例统计局工会", "温州市示例档案馆工会");
        for (int i = 0; i < basics.size(); i++) {
            String code = CITY_COMMITTEE + "%02d".formatted(i + 1);
            add(code, basics.get(i), BASIC, CITY_COMMITTEE);
            add(code + "01", basics.get(i) + "第一分工会", SUB_UNION, code);
            add(code + "02", basics.get(i) + "第二分工会", SUB_UNION, code);
        }
    }

    private void university() {
        add("03", "省教育工会", "产业工会", "");
        add(UNIVERSITY, "某商业大学工会", "校工会", "03");
        var colleges = List.of("工商管理学院工会", "经济学院工会", "会计学院工会", "信息学院工会", "外国语学院工会");
        for (int i = 0; i < colleges.size(); i++) {
            add(UNIVERSITY + "%02d".formatted(i + 1), colleges.get(i), "院工会", UNIVERSITY);
        }
        add(UNIVERSITY + "06", "后勤服务中心工会", "二级工会", UNIVERSITY);
    }

    private void add(String code, String name, String kind, String parent) {
        unions.add(new DemoUnion(code, name, kind, parent));
    }

    /** The file: headers as an office writes them, parents left empty below the root. */
    public static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("工会代码", "工会名称", "工会类型", "上级工会代码"));
        all().forEach(union -> rows.add(List.of(union.code(), union.name(), union.kind(), union.parent())));
        return rows;
    }

    /**
     * A union of the demo.
     *
     * @param parent code of the union above; empty below the root
     */
    public record DemoUnion(String code, String name, String kind, String parent) {}
}
