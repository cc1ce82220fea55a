import { drawn, fieldHeight, fieldWidth, type Line } from './lines'

/** The lines as a picture in black on white, for whoever keeps signatures as files. */
export function pictureOf(lines: readonly Line[]): Promise<Blob> {
  const sheet = document.createElement('canvas')
  sheet.width = fieldWidth
  sheet.height = fieldHeight
  const pen = sheet.getContext('2d')
  if (!pen) return Promise.reject(new Error('this browser draws no pictures'))
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, fieldWidth, fieldHeight)
  pen.lineWidth = 6
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const line of drawn(lines)) {
    pen.beginPath()
    for (let at = 0; at < line.length; at += 2) pen.lineTo(line[at] ?? 0, line[at + 1] ?? 0)
    pen.stroke()
  }
  return new Promise((resolve, reject) => {
    sheet.toBlob((picture) => (picture ? resolve(picture) : reject(new Error('no picture'))), 'image/png')
  })
}
