package org.unionhome.funds;

/** What money is asked for. Which accounts and sources may pay for it is data of the chart of accounts. */
public enum Purpose {
    /** Condolence visits and congratulations (慰问). */
    CARE,
    /** Summer campaign (送清凉). */
    COOLNESS,
    /** Winter campaign (送温暖). */
    WARMTH,
    /** Gifts at festivals. */
    FESTIVAL,
    /** Birthday campaigns. */
    BIRTHDAY,
    /** Aid to workers with an approved hardship file (困难职工帮扶). */
    HARDSHIP_AID,
    /** Aid to workers without an approved hardship file, which earmarked central funds may not pay for. */
    UNFILED_AID,
    /** Subsidies to medical mutual aid (医疗互助). */
    MUTUAL_AID,
    /** Women's protection plans (女职工安康). */
    WOMENS_PLAN,
    /** Education, culture, sport and publicity for members (职工活动). */
    ACTIVITY,
    /** Training and meetings of the union (业务). */
    TRAINING,
    /** Running the union's office (行政). */
    OFFICE,
    /** What is bought to last (资本性支出). */
    EQUIPMENT,
    /** Physical examinations, which union funds may not pay for. */
    HEALTH_CHECK,
    /** Gifts and benefits to retirees, which funds of basic unions may not pay for. */
    RETIREE_GIFT,
    /** What a union gives to one below it (补助下级). */
    LOWER_UNIONS
}
