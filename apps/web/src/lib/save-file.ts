/** Hands the browser a file to keep, made from what is here already: text, or bytes in base64. */
export function saveFile(file: { name: string; type: string; text: string } | { name: string; type: string; bytes: string }): void {
  const content =
    'text' in file
      ? new Blob([file.text], { type: `${file.type};charset=utf-8` })
      : new Blob([Uint8Array.from(atob(file.bytes), (sign) => sign.charCodeAt(0))], { type: file.type })
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  // The browser has taken it over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
