import { expect, test } from 'vitest'
import { theme } from './theme.ts'
import { treeOf } from './tree.ts'

const problemsOf = (path: string, text: string) =>
  theme.run(treeOf({ [`apps/web/src/${path}`]: text })).problems.map(({ line, message }) => `${line} ${message.split(' is ')[0]}`)

test('finds colours in a style sheet, however they are written', () => {
  const css = [
    '.a { color: #fff; }',
    '.b { border: 1px solid RED; }',
    '.c { background: light-dark(rgb(0 0 0 / 40%), var(--lb-ink)); }',
    '.d { fill: oklch(60% 0.1 20) }',
    '@media print { .e { color: black; } }',
  ]
  expect(problemsOf('ui/a.css', css.join('\n'))).toEqual(['1 #fff', '2 RED', '3 rgb(0 0 0 / 40%)', '4 oklch(60% 0.1 20)', '5 black'])
})

test('finds sizes of text and of room', () => {
  const css = [
    '.a { font-size: 14px; }',
    '.b {',
    '  padding: var(--lb-space-1) 0.625rem;',
    '  margin-inline-start: calc(var(--lb-space-2) + -1px);',
    '  gap: 2px;',
    '  border-radius: 3px 3px 0 0;',
    '  font: 600 0.75rem / 1.15 var(--lb-font);',
    '}',
  ]
  expect(problemsOf('ui/a.css', css.join('\n'))).toEqual(['1 14px', '3 0.625rem', '4 -1px', '5 2px', '6 3px', '6 3px', '7 0.75rem'])
})

test('leaves tokens, colours of the system and measures of a thing itself alone', () => {
  const css = [
    '.lb-red:hover, .a .white { color: var(--lb-rood); background: transparent; border: 2px solid CanvasText; }',
    '.b { inline-size: 3rem; margin: 0 auto; padding: 0; gap: 0px; grid-template-columns: minmax(8rem, 1fr); }',
    '.c { background: color-mix(in srgb, var(--lb-ink) 20%, transparent); font-family: "Gold"; }',
    '/* was #fff, and 14px */',
    '@container (min-width: 40rem) { .d { font-weight: 650; transition: color 0.2s; } }',
  ]
  expect(problemsOf('ui/a.css', css.join('\n'))).toEqual([])
})

test('finds them in a screen as well', () => {
  const code = [
    'const a = <path fill="red" stroke=\'#2a2230\' />',
    "const b = <p style={{ fontSize: '14px', paddingInline: 4, inlineSize: `${n}px` }} />",
    "const c = { color: 'rgb(1 2 3)' }",
    'const d = <a href="#inhoud" className="lb-red">{texts.red}</a> // #123',
    "const e = { gap: 0, padding: 'var(--lb-space-1)' }",
  ]
  expect(problemsOf('ui/a.tsx', code.join('\n')).map((line) => line.slice(0, 18))).toEqual([
    '1 #2a2230',
    '1 fill="red"',
    "2 fontSize: '14px'",
    '2 paddingInline: 4',
    '3 rgb(1 2 3)',
  ])
})

test('does not look in the theme itself', () => {
  expect(theme.run(treeOf({ 'apps/web/src/theme/tokens.css': ':root { --lb-ink: #2a2230; }' })).looked).toBe(0)
})

test('lets a mail write out a colour of the theme, and no other', () => {
  const files = {
    'apps/web/src/theme/tokens.css': ':root { --lb-ink: light-dark(#2a2230, #F0EAF1); }',
    'packages/mail/src/rules/palette.ts': "export const light = { ink: '#2a2230', quiet: '#f0eaf1' }",
    'packages/privacy/src/rules/file.ts': 'const STYLE = `p{color:#555}` // #123456\nconst dash = "&#8211;"',
    'apps/web/index.html': '<meta name="theme-color" content="#abcdef" />',
  }
  expect(theme.run(treeOf(files)).problems.map(({ path, line, message }) => `${path}:${line} ${message.split(' ')[0]}`)).toEqual([
    'apps/web/index.html:1 #abcdef',
    'packages/privacy/src/rules/file.ts:1 #555',
  ])
})
