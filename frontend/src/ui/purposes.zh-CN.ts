const zh = {
  purposes: {
    CARE: '慰问',
    COOLNESS: '送清凉',
    WARMTH: '送温暖',
    FESTIVAL: '节日慰问品',
    BIRTHDAY: '生日慰问',
    HARDSHIP_AID: '建档困难职工帮扶',
    UNFILED_AID: '未建档职工帮扶',
    MUTUAL_AID: '医疗互助',
    WOMENS_PLAN: '女职工保障',
    HEALTH_CHECK: '职工体检',
    ACTIVITY: '职工活动',
    TRAINING: '培训会议',
    OFFICE: '行政办公',
    EQUIPMENT: '设备购置',
    RETIREE_GIFT: '退休人员慰问',
    LOWER_UNIONS: '补助下级工会',
  },
}

export default zh
