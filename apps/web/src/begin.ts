import './theme/index.css'
import { learnEnglish } from './lib/english.ts'
import { language } from './lib/language.ts'

document.documentElement.lang = language

/** Texts are plain constants, so the language has to be there before anything else is. */
async function begin(): Promise<void> {
  if (language === 'en') learnEnglish((await import('virtual:english')).default, (await import('./lib/server-english.ts')).inEnglish)
  await import('./main.tsx')
}

void begin()
