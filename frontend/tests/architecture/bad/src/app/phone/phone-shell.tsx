import 'antd/es/button/index.js'
export const shell = 1
