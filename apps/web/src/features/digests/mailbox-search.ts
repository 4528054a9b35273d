import { type SearchOf, searchParams, text, whole } from '../../lib/search-params.ts'

/** What stands in the address of the mailbox: whose mail, from where in the list, and which one is open. */
export const mailboxSearch = searchParams({ aan: text(), voor: whole(1), mail: whole(1) })
export type MailboxSearch = SearchOf<typeof mailboxSearch>

export const PAGE_SIZE = 50
