/**
 * Colours of the mails, chosen for calm: deep green on warm white. Each pair that carries text has a contrast of at
 * least 4.5 to 1 (WCAG 2.2, 1.4.3), in the light and in the dark set; `palette.test.ts` measures it.
 */
export const light = {
  /** around the sheet */
  ground: '#f6f2ea',
  sheet: '#fffdf9',
  ink: '#22302e',
  quiet: '#55635f',
  accent: '#1f5f5b',
  /** text on the accent colour */
  onAccent: '#ffffff',
  line: '#dcd5c6',
  /** behind a quotation */
  tint: '#eef3ee',
}

export const dark: typeof light = {
  ground: '#121a19',
  sheet: '#1b2625',
  ink: '#e9ede9',
  quiet: '#b3c0bb',
  accent: '#8fd3ca',
  onAccent: '#10201e',
  line: '#364442',
  tint: '#22312f',
}

export const FONT = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"
