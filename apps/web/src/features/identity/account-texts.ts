const WAYS = {
  link: 'met een link uit je mail',
  invitation: 'met je uitnodiging',
  passkey: 'met een passkey',
  organisation: 'via je organisatie',
} as const

export const texts = {
  title: 'Mijn account',
  lead: (email: string) => `Je logt in met ${email}.`,
  settings: 'Je naam, functie en hoe vaak je mail krijgt staan bij Instellingen.',
  settingsLink: 'Naar Instellingen',

  passkeys: {
    title: 'Passkeys',
    lead: 'Met een passkey log je in met je vingerafdruk, je gezicht of de code van je apparaat. Dat is snel, en niemand kan hem afkijken.',
    leads:
      'Je leidt een overleg of beheert het netwerk. Heb je een passkey, dan log je daar alleen nog mee in: een mail alleen is dan niet genoeg.',
    none: 'Je hebt nog geen passkey.',
    must: 'Maak eerst een passkey',
    mustLead: 'Wie hier een overleg leidt of het netwerk beheert, logt in met een passkey. Daarna kun je verder.',
    name: 'Hoe noem je deze passkey?',
    nameHelp: 'Zo herken je hem later, bijvoorbeeld "Mijn telefoon".',
    make: 'Maak een passkey',
    made: 'Je passkey is klaar. De volgende keer kun je ermee inloggen.',
    since: (day: string) => `gemaakt op ${day}`,
    everywhere: 'werkt op al je apparaten met dit account',
    here: 'werkt op één apparaat',
    rename: 'Hernoem',
    renameOf: (name: string) => `Hernoem: ${name}`,
    newName: 'Nieuwe naam',
    save: 'Bewaar',
    renamed: 'De naam is veranderd.',
    remove: 'Haal weg',
    removeOf: (name: string) => `Haal weg: ${name}`,
    removeTitle: (name: string) => `${name} weghalen?`,
    removeText: 'Je kunt er dan niet meer mee inloggen. Haal hem ook weg op je apparaat, anders blijft het hem aanbieden.',
    keep: 'Laat staan',
    removed: 'De passkey is weg.',
    unnamed: 'Passkey',
    proveFirst: 'Je bent ingelogd via je organisatie. Log in met een link uit je mail om een passkey te maken of weg te halen.',
    given: 'Er is geen passkey gemaakt. Probeer het nog eens.',
    unsupported: 'Deze browser kan nog niet overweg met passkeys. Werk hem bij, of gebruik een ander apparaat.',
  },

  sessions: {
    title: 'Waar je bent ingelogd',
    lead: 'Herken je iets niet? Beëindig het. We bewaren alleen de dag, niet het tijdstip of de plek.',
    here: 'dit apparaat',
    used: (day: string) => `laatst gebruikt op ${day}`,
    way: (way: keyof typeof WAYS) => WAYS[way],
    end: 'Beëindig',
    endOf: (device: string, day: string) => `Beëindig: ${device}, ${day}`,
    ended: 'Daar ben je nu uitgelogd.',
    endOthers: 'Log overal uit, behalve hier',
    endedOthers: 'Je bent overal uitgelogd, behalve hier.',
    only: 'Je bent nergens anders ingelogd.',
  },

  networks: {
    title: 'Je netwerken',
    lead: 'Je bent in één netwerk tegelijk. Wisselen kan zonder opnieuw in te loggen.',
    now: 'hier ben je nu',
    go: 'Ga erheen',
    goTo: (name: string) => `Ga erheen: ${name}`,
  },

  prompt: {
    title: 'Maak het inloggen veiliger',
    text: 'Je leidt een overleg of beheert het netwerk. Maak een passkey: dan kan niemand in jouw naam binnenkomen met een gestolen mail.',
    make: 'Maak een passkey',
    later: 'Later',
  },
} as const
