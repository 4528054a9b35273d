import type { RetentionKey } from './retention.ts'
import type { SectionKey } from './sections.ts'

/** What a table tells of people, and what is done about it; or why it tells nothing of them. In Dutch: the docs show it. */
export type Holding =
  | {
      /** columns that name somebody, or from which somebody can be found */
      columns: readonly string[]
      /** the part of “Mijn gegevens” where it is, or why it is in none */
      seen: SectionKey | { not: string }
      /** what leaving does with it */
      leaving: string
      kept: RetentionKey
    }
  | { nobody: string }

const GONE = 'weg'
const LOOSE = 'blijft, zonder dat nog te vinden is van wie het was'

/** Every table of the house. A test lays this beside the real schema of both engines: who adds one decides here what becomes of it. */
export const HOLDINGS: Readonly<Record<string, Holding>> = {
  person: {
    columns: ['id', 'name', 'email', 'functie', 'organisation_id', 'role', 'sort_name', 'search_text'],
    seen: 'profile',
    leaving: GONE,
    kept: 'profiel',
  },
  person_reach: { columns: ['person_id', 'days', 'ways', 'phone'], seen: 'reach', leaving: GONE, kept: 'profiel' },
  auth_user: {
    columns: ['email', 'name'],
    seen: 'profile',
    leaving: 'weg, als je adres in geen ander netwerk meedoet',
    kept: 'profiel',
  },
  auth_session: { columns: ['person_id', 'user_id', 'ip_address'], seen: 'sessions', leaving: GONE, kept: 'inloggen' },
  auth_passkey: {
    columns: ['user_id', 'public_key', 'credential_id', 'name'],
    seen: 'passkeys',
    leaving: 'weg, als je adres in geen ander netwerk meedoet',
    kept: 'profiel',
  },
  auth_account: {
    columns: ['user_id', 'account_id'],
    seen: { not: 'is hoe de inlogdienst van je organisatie je noemt; wij tonen het nergens' },
    leaving: 'weg, als je adres in geen ander netwerk meedoet',
    kept: 'profiel',
  },
  auth_verification: { columns: ['value'], seen: { not: 'werkt hooguit een kwartier' }, leaving: GONE, kept: 'inloggen' },
  sign_in_request: { columns: ['email'], seen: { not: 'is een dag later weg' }, leaving: GONE, kept: 'inloggen' },
  passkey_reprieve: {
    columns: ['person_id'],
    seen: { not: 'werkt één keer; het controlelogboek zegt dat het er was' },
    leaving: GONE,
    kept: 'inloggen',
  },
  calendar_feed: { columns: ['person_id'], seen: 'feed', leaving: GONE, kept: 'profiel' },
  overleg_feed: { columns: ['person_id'], seen: 'feed', leaving: GONE, kept: 'profiel' },
  audit_entry: {
    columns: ['actor_person_id', 'subject_person_id'],
    seen: 'audit',
    leaving: 'blijft tot het verloopt, met een nummer dat bij niemand meer hoort',
    kept: 'controle',
  },
  email_change: { columns: ['person_id', 'email', 'old_email'], seen: 'emailChange', leaving: GONE, kept: 'mailadres' },
  person_seen: { columns: ['person_id'], seen: 'activity', leaving: GONE, kept: 'stilte' },
  invitation: {
    columns: ['email', 'name', 'functie', 'organisation_id'],
    seen: { not: 'gaat over wie nog niet meedoet en niet kan inloggen; de uitnodiging zegt wat erin staat' },
    leaving: 'weg als ze naar hetzelfde adres ging',
    kept: 'uitnodigingen',
  },
  invitation_seat: {
    columns: ['invitation_id'],
    seen: { not: 'hoort bij een uitnodiging' },
    leaving: 'weg met de uitnodiging',
    kept: 'uitnodigingen',
  },
  overleg_member: { columns: ['person_id'], seen: 'memberships', leaving: GONE, kept: 'profiel' },
  niveau_coordinator: { columns: ['person_id'], seen: 'niveaus', leaving: GONE, kept: 'profiel' },
  ontmoeting_begeleider: { columns: ['person_id'], seen: 'leading', leaving: GONE, kept: 'profiel' },
  attendance: { columns: ['person_id', 'replaced_by'], seen: 'attendance', leaving: GONE, kept: 'komst' },
  calendar_entry: {
    columns: ['person_id'],
    seen: { not: 'is de laatste uitnodiging die je kreeg; je ziet haar in je eigen agenda' },
    leaving: GONE,
    kept: 'komst',
  },
  date_poll: { nobody: 'zegt van een overleg waar een ontmoeting over gaat en waar; de tekst gaat langs de privacywacht' },
  date_poll_moment: { nobody: 'zijn momenten die werden voorgesteld' },
  date_poll_vote: { columns: ['person_id', 'answer'], seen: 'dateVotes', leaving: GONE, kept: 'komst' },
  moment_request: {
    columns: ['person_id', 'comment'],
    seen: 'momentRequests',
    leaving: GONE,
    kept: 'komst',
  },
  acquaintance: { columns: ['person_a', 'person_b'], seen: 'acquaintances', leaving: GONE, kept: 'komst' },
  reflection: { columns: ['turn', 'answers_json'], seen: 'reflections', leaving: LOOSE, kept: 'terugblikken' },
  reflection_score: { columns: ['contributor', 'reflection_id'], seen: 'reflections', leaving: LOOSE, kept: 'terugblikken' },
  draft: { columns: ['handle', 'sealed'], seen: 'drafts', leaving: GONE, kept: 'concepten' },
  sealed_author: { columns: ['handle', 'sealed'], seen: 'signals', leaving: GONE, kept: 'afzender' },
  signal: { columns: ['text', 'needed', 'signed_person_id'], seen: 'signals', leaving: LOOSE, kept: 'inbreng' },
  verdict: { columns: ['handle', 'remark'], seen: 'verdicts', leaving: LOOSE, kept: 'oordelen' },
  dot_choice: { columns: ['handle', 'choice_json'], seen: 'dots', leaving: GONE, kept: 'oordelen' },
  review_reply: { columns: ['handle', 'remark'], seen: 'replies', leaving: LOOSE, kept: 'oordelen' },
  decision: { columns: ['owner', 'owner_person_id'], seen: 'decisions', leaving: 'blijft, zonder eigenaar', kept: 'inbreng' },
  lesson: { columns: ['owner_person_id'], seen: 'lessons', leaving: 'blijft, zonder eigenaar', kept: 'inbreng' },
  digest_preference: { columns: ['person_id'], seen: 'preference', leaving: GONE, kept: 'profiel' },
  digest_run: { columns: ['person_id'], seen: 'digests', leaving: GONE, kept: 'verzonden' },
  outbox_mail: { columns: ['person_id', 'key'], seen: 'mails', leaving: GONE, kept: 'verzonden' },
  outbox_content: {
    columns: ['to_address', 'subject', 'says', 'headers_json', 'calendar'],
    seen: { not: 'is wat je in je mail krijgt, en weg zodra die bezorgd is' },
    leaving: GONE,
    kept: 'mail',
  },
  caught_mail: {
    columns: ['to_address', 'subject', 'html', 'text', 'headers', 'calendar'],
    seen: { not: 'bestaat alleen in een proefopstelling, waar iedereen het postvak ziet' },
    leaving: 'weg, ook mail aan anderen waarin je naam staat',
    kept: 'postvak',
  },
  mail_address: {
    columns: ['address'],
    seen: 'address',
    leaving: GONE,
    kept: 'verzonden',
  },
  event_log: {
    columns: ['actor', 'data', 'stream'],
    seen: { not: 'zegt met nummers wat de andere tabellen met woorden zeggen' },
    leaving: 'blijft, met een nummer dat bij niemand meer hoort',
    kept: 'gebeurtenissen',
  },
  incoming_mail: { nobody: 'van een mail die binnenkwam alleen een controlegetal en de dag, om hem niet twee keer te verwerken' },
  incoming_count: { nobody: 'hoeveel mail er op een dag binnenkwam, van welke soort, en waarom die niet werd verwerkt' },
  sealed_event: { nobody: 'wat iemand op een dag inbracht, zonder wie; aan het eind van die dag staat het in het logboek' },
  sign_in_provider: { nobody: 'via welke inlogdienst een organisatie binnenkomt' },
  sign_in_domain: { nobody: 'maildomeinen van organisaties' },
  sign_in_attempt: { nobody: 'wie onderweg is naar een inlogdienst, zonder wie; een kwartier lang' },
  network: { nobody: 'naam en regio van het netwerk' },
  organisation: { nobody: 'organisaties uit het inhoudspakket' },
  content_item: { nobody: 'het inhoudspakket' },
  overleg: { nobody: 'overleggen en hun ritme' },
  free_period: { nobody: 'vrije dagen' },
  round: { nobody: 'rondes en hun data' },
  ontmoeting: { nobody: 'wanneer en waar; wie er komt staat elders' },
  meeting_clock: { nobody: 'de klok van een ontmoeting' },
  agenda_note: { nobody: 'wat een overleg als geheel bij zijn agenda opschreef, zonder wie' },
  bundle: { nobody: 'onderwerpen; wie de punten inbracht staat er niet in' },
  agenda_item: { nobody: 'de volgorde van een agenda' },
  dot_poll: { nobody: 'optelsommen van stippen van ten minste vijf mensen' },
  answer: { nobody: 'antwoorden van een overleg als geheel' },
  course_line: { nobody: 'de loop van een onderwerp, van het overleg als geheel' },
  lesson_evidence: { nobody: 'wat er over een les bekend is, zonder wie het opschreef' },
  lesson_practice: { nobody: 'welke organisaties zo werken, zonder wie dat zei' },
  lesson_step: { nobody: 'hoe ver een les wanneer was, zonder wie dat zei' },
  lesson_tag: { nobody: 'trefwoorden bij lessen' },
  news: { nobody: 'wat er met onderwerpen gebeurde; voor wie het is, wordt pas bij het vertellen opgezocht' },
  compass_block: { nobody: 'optelsommen van ten minste vijf mensen' },
  loop: { nobody: 'of punten op tijd antwoord kregen' },
  search_document: { nobody: 'dezelfde teksten als bij punten en lessen, om in te zoeken' },
  search_fts: { nobody: 'de index daarvan' },
  job: {
    columns: ['asked_by', 'data'],
    seen: { not: 'is een dag later weg; je ziet het op het scherm waar je het begon' },
    leaving: GONE,
    kept: 'werk',
  },
  timer: { nobody: 'wat wanneer moet gebeuren, met nummers van rondes, besluiten en lessen' },
  stuck: { nobody: 'wat vastliep, met de fout die de software gaf' },
  subscription: { nobody: 'hoe ver de software is' },
  heartbeat: { nobody: 'of de software leeft' },
  setting: { nobody: 'instellingen van de installatie' },
  migration: { nobody: 'de versie van de tabellen' },
}
