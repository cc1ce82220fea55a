const zh = {
  mayChange: (day: string) => `${day}（暂定，放假安排公布后重新计算）`,
}

export default zh
