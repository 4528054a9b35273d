// TODO-EN
import type { Translation } from '../../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  compass: {
    title: 'Kompas',
    lead: 'Wat mensen zelf zien van de grondhouding, door de tijd. Om van te leren, niet om af te rekenen.',
    views: 'Voor wie',
    everyone: 'Het hele netwerk',
    overleg: 'Of kies één overleg',
    overlegEmpty: 'Geen overleg gekozen',
    safe: 'Zo blijft het veilig',
    small:
      'We tellen alleen groepen van vijf of meer mensen mee. Deed er een kleinere groep mee, dan laten we die weg, ook uit het totaal. Zo is niemand te herkennen.',
    itself: 'We vergelijken een groep alleen met zichzelf. Er is geen ranglijst.',
    band: 'De lijn is het gemiddelde van 1 tot 5. De band eromheen is de onzekerheid: hoe minder antwoorden, hoe breder.',
    empty: 'Er is nog niets te laten zien',
    emptyHelp: 'Zodra een ronde is afgerond en minstens vijf mensen hebben teruggekeken, komt het hier.',
    none: 'Hierover zijn nog niet genoeg antwoorden.',
    figures: 'Laat de cijfers zien',
    chart: '{title}: verloop door de tijd. De cijfers staan in de tabel hieronder.',
    table: {
      caption: '{title}, per kwartaal',
      period: 'Wanneer',
      mean: 'Gemiddeld',
      margin: 'Marge',
      answers: 'Antwoorden',
      people: 'Mensen, minstens',
    },
  },
  trend: {
    one: 'In {period} was het gemiddelde {mean} van de 5. Dit is de eerste meting.',
    same: 'In {period} was het gemiddelde {mean} van de 5. Dat verschilt niet duidelijk van {first}.',
    up: 'In {period} was het gemiddelde {mean} van de 5. Dat is duidelijk hoger dan in {first}.',
    down: 'In {period} was het gemiddelde {mean} van de 5. Dat is duidelijk lager dan in {first}.',
  },
  share: {
    label: 'Op tijd beantwoord in dit netwerk, het afgelopen jaar',
    year: 'Read the year report',
    trend: 'Answered on time, per quarter',
    quarter: 'Q{quarter} {year}',
    below: 'Dat is minder dan we beloven.',
    waiting: '{n, plural, one {Nu wacht er 1 punt langer dan beloofd.} other {Nu wachten er # punten langer dan beloofd.}}',
  },
} satisfies Translation<typeof nl>
