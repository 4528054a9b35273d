import type { Check, Problem } from './check.ts'
import { isTest, lineAt, withoutComments } from './source.ts'

const WEB = 'apps/web/src/'
const THEME = `${WEB}theme/`
const TOKENS = `${THEME}tokens.css`

/** Every named colour of CSS. Source: W3C, CSS Color Module Level 4, 6.1; those of the system (6.2), which no theme may decide, are left out. */
const NAMED =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen'
    .split(' ')
    .join('|')

/** `color-mix(…)` of tokens is no colour of its own; `light-dark(…)` is, for what stands in it. */
const COLOUR = String.raw`#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^)]*\)`
const IN_CSS = new RegExp(String.raw`(?<![\w-])(?:${COLOUR}|(?:${NAMED})(?![\w(-]))`, 'gi')
/** In a string, and not an address within a page or a number of an issue. */
const IN_CODE = new RegExp(String.raw`(?<=['"\x60:,(] ?)(?:${COLOUR})`, 'gi')
const ATTRIBUTE = new RegExp(
  String.raw`\b(?:fill|stroke|stopColor|floodColor|color|background|backgroundColor|borderColor)(?:=|: ?)["'](?:${NAMED})["']`,
  'gi',
)

/** Not `em` and `ch`: those follow the text that they are of. */
const LENGTH = String.raw`(?<![\w.-])-?(?:\d+\.?\d*|\.\d+)(?:px|rem|pt|mm|cm)\b`
/** What sets text and the room around things; a width, a line and a place in a picture are of the thing itself. */
const MEASURES =
  /(?<![\w-])(?:font|font-size|letter-spacing|word-spacing|(?:scroll-)?(?:padding|margin)(?:-[a-z-]+)?|(?:row-|column-)?gap|border-(?:[a-z-]+-)?radius)\s*:\s*([^;{}]+)/gi
const STYLED =
  /\b(?:fontSize|letterSpacing|(?:padding|margin)(?:[A-Z]\w*)?|(?:row|column)?[gG]ap|border(?:[A-Z]\w*)?Radius)\s*:\s*(['"`][^'"`]*['"`]|\d+(?:\.\d+)?)/g

/** What cannot use the tokens, such as a mail, a page to keep and what a browser draws before there is a page, uses their colours. */
const BORROWING = /^packages\/[^/]+\/src\/.*\.ts$|^apps\/server\/src\/.*\.ts$|^apps\/web\/(?:index\.html|public\/.*\.webmanifest)$/
const HEX = /(?<![&\w])#(?:[\da-f]{6}|[\da-f]{3})(?![\w-])/gi

const BORROW_ADVICE = 'is no colour of the theme. Take one of apps/web/src/theme/tokens.css.'
const COLOUR_ADVICE = 'is a colour outside the theme. Give it a name in apps/web/src/theme/tokens.css, and use that.'
const MEASURE_ADVICE =
  'is a size outside the theme. Use a measure of apps/web/src/theme/tokens.css, such as var(--lb-space-2) or --lb-text-s.'

/** Colours, sizes of text and the room around things stand in the theme, once; everything else uses their names. */
export const theme: Check = {
  name: 'theme',
  atLeast: 200,
  run(tree) {
    const files = tree.files.filter(
      (path) =>
        path.startsWith(WEB) && !path.startsWith(THEME) && /\.(css|tsx?)$/.test(path) && !isTest(path) && !/\.(nl|en)\.ts$/.test(path),
    )
    const tokens = tree.has(TOKENS) ? tree.read(TOKENS).toLowerCase() : ''
    const borrowing = tree.files.filter((path) => BORROWING.test(path) && !isTest(path))
    return {
      looked: files.length,
      problems: [
        ...files.flatMap((path) => (path.endsWith('.css') ? inCss : inCode)(path, tree.read(path))),
        ...borrowing.flatMap((path) => notBorrowed(path, tree.read(path), tokens)),
      ],
    }
  },
}

function inCss(path: string, source: string): Problem[] {
  const css = bare(source)
  // Only values: a class or a token may be called after a colour.
  const values = [...css.matchAll(/(?<=[{;\s])[\w-]+\s*:\s*([^;{}]+)(?=[;}])/g)]
  return sorted([
    ...values.flatMap((value) => within(path, { text: css, value, pattern: IN_CSS, advice: COLOUR_ADVICE })),
    ...[...css.matchAll(MEASURES)].flatMap((value) =>
      within(path, { text: css, value, pattern: new RegExp(LENGTH, 'g'), advice: MEASURE_ADVICE }),
    ),
  ])
}

function inCode(path: string, source: string): Problem[] {
  const code = withoutComments(source)
  const found = (pattern: RegExp, advice: string): Problem[] =>
    [...code.matchAll(pattern)].map((match) => ({ path, line: lineAt(code, match.index), message: `${match[0]} ${advice}` }))
  const styled = [...code.matchAll(STYLED)].filter(([, value = '']) =>
    /^\d/.test(value) ? Number(value) !== 0 : new RegExp(LENGTH).test(value),
  )
  return sorted([
    ...found(IN_CODE, COLOUR_ADVICE),
    ...found(ATTRIBUTE, COLOUR_ADVICE),
    ...styled.map((match) => ({ path, line: lineAt(code, match.index), message: `${match[0]} ${MEASURE_ADVICE}` })),
  ])
}

function notBorrowed(path: string, source: string, tokens: string): Problem[] {
  const text = path.endsWith('.ts') ? withoutComments(source) : source
  return [...text.matchAll(HEX)]
    .filter(([colour]) => !tokens.includes(colour.toLowerCase()))
    .map((match) => ({ path, line: lineAt(text, match.index), message: `${match[0]} ${BORROW_ADVICE}` }))
}

interface Looked {
  text: string
  value: RegExpMatchArray
  pattern: RegExp
  advice: string
}

/** What a pattern finds in one value; none of something is not a size. */
function within(path: string, { text, value, pattern, advice }: Looked): Problem[] {
  const [all, words = ''] = value
  const begin = (value.index ?? 0) + all.length - words.length
  return [...words.matchAll(pattern)]
    .filter(([found]) => !/^-?0+[a-z]*$/.test(found))
    .map((match) => ({ path, line: lineAt(text, begin + match.index), message: `${match[0]} ${advice}` }))
}

/** Without comments, quoted words and addresses of files, with every line where it was. */
const bare = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\/|"[^"\n]*"|'[^'\n]*'|url\([^)]*\)/g, (part) => part.replace(/[^\n]/g, ' '))

const sorted = (problems: Problem[]): Problem[] => problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
