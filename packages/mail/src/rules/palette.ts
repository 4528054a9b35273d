/**
 * Colours of the mails: those of the theme (apps/web/src/theme/tokens.css), written out because a mail program knows no
 * custom properties; the check `theme` sees that each of them stands there. Each pair that carries text has a contrast of at
 * least 4.5 to 1 (WCAG 2.2, 1.4.3), in the light and in the dark set; `palette.test.ts` measures it.
 */
export const light = {
  /** around the sheet */
  ground: '#f8f4ee',
  sheet: '#fffdfa',
  ink: '#2a2230',
  quiet: '#5d5364',
  accent: '#65356f',
  /** text on the accent colour */
  onAccent: '#fffdfa',
  line: '#e2d8cb',
  /** behind a quotation */
  tint: '#f3e8f4',
}

export const dark: typeof light = {
  ground: '#1b181d',
  sheet: '#252128',
  ink: '#f0eaf1',
  quiet: '#bdb1c3',
  accent: '#d9afe4',
  onAccent: '#29102f',
  line: '#3f3845',
  tint: '#3a2841',
}

export const FONT = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"
