import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDigest } from '../testing.ts'
import type { MailModel } from './model.ts'
import { renderMail } from './render.ts'

const footer = { lines: ['Leernetwerk Gooi en Vechtstreek'] }

test('text of people is text: no tag, attribute or script comes out of it', () => {
  const hostile = '<img src=x onerror="alert(1)">&"\'</p><script>'
  const { html } = renderMail({
    preheader: hostile,
    title: hostile,
    greeting: hostile,
    intro: hostile,
    sections: [
      { title: hostile, intro: hostile, items: [{ label: hostile, title: hostile, text: hostile, quote: hostile, note: hostile }] },
    ],
    buttons: [{ label: hostile, url: 'https://netwerk.example/"><script>' }],
    closing: hostile,
    footer: { lines: [hostile], links: [{ label: hostile, url: 'javascript:alert(1)' }] },
  })
  expect(html).not.toMatch(/<script|<img|javascript:/)
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&quot;')
})

test('the text version reads as written: wrapped, and every address whole on its own line', () => {
  const { text } = renderMail(sampleDigest())
  const lines = text.split('\n')
  expect(lines.filter((line) => line.length > 78)).toEqual([])
  expect(lines.filter((line) => line.includes('https://')).map((line) => line.trim())).toEqual(
    lines.flatMap((line) => line.match(/https:\/\/\S+/g) ?? []),
  )
  expect(text).toContain('Jouw inbreng\n------------\n')
  expect(text).toContain('* Beantwoord: Wachttijd bij één loket (1)\n  > Ouders')
  expect(text).not.toMatch(/\n{4}|<|&amp;/)
})

test('a title leads somewhere, and what is only named stands one on a line below the way to read on', () => {
  const more = { label: 'Lees verder: nog 2', url: 'https://netwerk.example/opvolging' }
  const lines = [
    { label: 'Beantwoord: <Wachttijd>', url: 'https://netwerk.example/oordeel/1' },
    { label: 'Iets', url: 'javascript:alert(1)' },
  ]
  const items = [{ title: 'Eén loket', url: 'https://netwerk.example/onderwerp/1', text: 'Het kan.' }]
  const { html, text } = renderMail({ preheader: '', title: 'x', sections: [{ title: 'Inbreng', items, more, lines }], footer })
  expect(html).toContain('<a class="a" href="https://netwerk.example/onderwerp/1"')
  expect(html).toMatch(
    /Lees verder: nog 2<\/a><\/p>\n<ul [^>]*>\n<li [^>]*><a [^>]*>Beantwoord: &lt;Wachttijd&gt;<\/a><\/li>\n<li [^>]*>Iets<\/li>/,
  )
  expect(text).toContain('* Eén loket\n  https://netwerk.example/onderwerp/1\n  Het kan.\n')
  expect(text).toContain('opvolging\n\n* Beantwoord: <Wachttijd>:\n  https://netwerk.example/oordeel/1\n\n* Iets\n')
})

test('any words wrap without loss', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,100}$/), { minLength: 1, maxLength: 60 }), (words) => {
      const intro = words.join(' ').slice(0, 1500)
      const { text } = renderMail({ preheader: '', title: 't', intro, footer: { lines: [] } })
      const body = text.slice(3, text.lastIndexOf('\n-- \n'))
      expect(body.replace(/\n/g, ' ').trim()).toBe(intro.trim())
      for (const line of body.split('\n')) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(76)
    }),
  )
})

test('a huge digest stays under 100 kB and says where the rest is, in both versions', () => {
  for (const unit of ['woord ', '😀é ', '&"<>']) {
    const model = sampleDigest(400)
    for (const item of model.sections?.[0]?.items ?? []) item.text = unit.repeat(2000)
    const { html, text } = renderMail({ ...model, intro: unit.repeat(5000), closing: unit.repeat(5000) })
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(html).toContain('Lees verder</a>')
    expect(html).toContain('Schrijf je uit</a>')
    expect(text).toContain('Lees verder:\nhttps://netwerk.example/inbreng\n')
    expect(html.match(/loket \(\d+\)/g)).toEqual(text.match(/loket \(\d+\)/g))
  }
})

test('one long text is cut between words, with a way to read on', () => {
  const model: MailModel = {
    preheader: '',
    title: 'Antwoord',
    sections: [{ title: 'Jouw inbreng', items: [{ text: 'samen leren '.repeat(300) }] }],
    readOn: 'https://netwerk.example/inbreng',
    footer,
  }
  const { html, text } = renderMail(model)
  expect(text).toMatch(/(samen|leren)…/)
  expect(html).toContain('<a class="a" href="https://netwerk.example/inbreng"')
})

test('blank lines make paragraphs and single ones break the line', () => {
  const { html, text } = renderMail({ preheader: '', title: 'x', intro: 'een\ntwee\n\ndrie', footer })
  expect(html).toMatch(/>een<br>\ntwee<\/p>\n<p [^>]*>drie<\/p>/)
  expect(text).toContain('een\ntwee\n\ndrie\n')
})
