import { ConfigProvider, theme as antTheme } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useEffect, useState, type ReactNode } from 'react'
import { useTheme } from '../../lib/appearance'
import { useLanguage } from '../../lib/i18n'

/** The same colours as tokens.css: the component library mixes its shades from real values, not from properties. */
const light = {
  colorPrimary: '#a61e22',
  colorError: '#b3261e',
  colorSuccess: '#226543',
  colorWarning: '#85590f',
  colorInfo: '#1c5fb8',
  colorText: '#241c18',
  colorTextSecondary: '#655a52',
  colorTextTertiary: '#655a52',
  colorTextDescription: '#655a52',
  colorBgBase: '#ffffff',
  colorBgLayout: '#fbf8f5',
  colorBorder: '#8f8379',
  colorBorderSecondary: '#e8dfd6',
}
const dark: typeof light = {
  colorPrimary: '#f2938b',
  colorError: '#ff9d94',
  colorSuccess: '#86cfa5',
  colorWarning: '#e5bf72',
  colorInfo: '#8fbdff',
  colorText: '#f3ede8',
  colorTextSecondary: '#b9ada4',
  colorTextTertiary: '#b9ada4',
  colorTextDescription: '#b9ada4',
  colorBgBase: '#211c19',
  colorBgLayout: '#171412',
  colorBorder: '#948880',
  colorBorderSecondary: '#3a322d',
}

function useDark(): boolean {
  const theme = useTheme()
  const [system, setSystem] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const onChange = () => setSystem(query.matches)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [])
  return theme === 'dark' || (theme === 'system' && system)
}

/** Gives the component library our colours, our language and our habits. */
export function DeskTheme({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const isDark = useDark()
  return (
    <ConfigProvider
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: isDark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
        token: {
          ...(isDark ? dark : light),
          fontFamily: 'var(--font)',
          fontSize: 15,
          borderRadius: 10,
          controlHeight: 36,
        },
      }}
    >
      {children}
    </ConfigProvider>
  )
}
