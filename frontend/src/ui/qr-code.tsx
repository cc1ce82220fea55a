import { useEffect, useState } from 'react'

interface QrCodeProps {
  text: string
  label: string
}

/** A QR code as one path; always dark on white, as scanners want it. What draws it is fetched when first needed. */
export function QrCode({ text, label }: QrCodeProps) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[]>()
  useEffect(() => {
    let gone = false
    void import('uqr').then(({ encode }) => {
      if (!gone) setRows(encode(text, { ecc: 'L', border: 4 }).data)
    })
    return () => {
      gone = true
    }
  }, [text])
  const size = rows?.length ?? 1
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      {rows && <path d={pathOf(rows)} fill="#000" />}
    </svg>
  )
}

/** Each run of dark modules in a row is one rectangle. */
export function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = []
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x += 1
      runs.push(`M${start} ${y}h${x - start + 1}v1H${start}z`)
    }
  })
  return runs.join('')
}
