/**
 * The chosen files as the server takes them: gzip of one object with the text of each file under its name. One file that holds
 * such an object already goes as it is.
 */
export async function packUpload(files: readonly File[]): Promise<string> {
  const texts = await Promise.all(files.map(async (file) => [file.name, await file.text()] as const))
  const [only] = texts
  const whole = texts.length === 1 && only ? wholePack(only[1]) : null
  return pressed(JSON.stringify(whole ?? Object.fromEntries(texts)))
}

/** A pack in one file: under each name the text of that file, or what it holds. */
function wholePack(text: string): Record<string, string> | null {
  const found: unknown = JSON.parse(text)
  if (typeof found !== 'object' || found === null || !('pack.json' in found)) return null
  return Object.fromEntries(Object.entries(found).map(([name, held]) => [name, typeof held === 'string' ? held : JSON.stringify(held)]))
}

async function pressed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
