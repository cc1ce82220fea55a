const zh = {
  repeat: '沿用到下一年',
  text: '沿用批次、标准和名册范围，不带任何人名。预算项目请重新选定，名册按现在的会员重新生成。',
  theme: '活动名称',
  onDay: '活动日期',
  begin: '建立草稿',
  begun: '已按往年活动建立草稿，请按范围生成名册。',
  needed: '请填写此项。',
}

export default zh
