import { migration } from '@lerende/kernel'

export const init = migration({
  name: '001-init',
  async up(run) {
    // What better-auth works with. Days instead of moments wherever a moment would tell when somebody was at work.
    await run(`create table auth_user (id text primary key, name text not null, email text not null unique, email_verified integer not null,
      image text, network_id text references network (id), created_at text not null, updated_at text not null)`)
    await run(`create table auth_session (id text primary key, token text not null unique, user_id text not null references auth_user (id),
      network_id text not null references network (id), person_id text not null references person (id), way text not null,
      user_agent text, ip_address text, used_day text not null, idle_days integer not null, unfinished integer not null, expires_at text not null,
      created_at text not null, updated_at text not null)`)
    await run('create index auth_session_user on auth_session (user_id)')
    await run('create index auth_session_person on auth_session (person_id)')
    await run('create index auth_session_expires on auth_session (expires_at)')
    await run(`create table auth_account (id text primary key, user_id text not null references auth_user (id), provider_id text not null,
      account_id text not null, created_at text not null, updated_at text not null,
      unique (provider_id, account_id))`)
    await run('create index auth_account_user on auth_account (user_id)')
    await run(`create table auth_verification (id text primary key, identifier text not null unique, value text not null,
      expires_at text not null, created_at text not null, updated_at text not null)`)
    await run('create index auth_verification_value on auth_verification (value)')
    await run('create index auth_verification_expires on auth_verification (expires_at)')
    await run(`create table auth_passkey (id text primary key, user_id text not null references auth_user (id), name text,
      public_key text not null, credential_id text not null unique, counter integer not null, device_type text not null,
      backed_up integer not null, transports text, aaguid text, created_at text)`)
    await run('create index auth_passkey_user on auth_passkey (user_id)')
    // Everybody who asks for a link gets a row, known or not: the answer is given before anybody looks who it is.
    await run('create table sign_in_request (id text primary key, email text not null, state text not null, at text not null)')
    await run('create index sign_in_request_state on sign_in_request (state, at)')
    await run('create index sign_in_request_email on sign_in_request (email, at)')
    await run(`create table passkey_reprieve (person_id text primary key references person (id), network_id text not null,
      expires_at text not null)`)
    await run(`create table sign_in_provider (id text primary key, network_id text not null references network (id),
      organisation_id text not null references organisation (id), issuer text not null, client_id text not null,
      client_secret text not null, unique (network_id, organisation_id))`)
    await run(`create table sign_in_domain (provider_id text not null references sign_in_provider (id), network_id text not null,
      domain text not null, turn integer not null, asked_day text not null, proven_day text, primary key (network_id, domain))`)
    await run('create index sign_in_domain_domain on sign_in_domain (domain)')
    await run('create index sign_in_domain_provider on sign_in_domain (provider_id)')
    await run(`create table sign_in_attempt (state text primary key, provider_id text not null references sign_in_provider (id),
      browser text not null, nonce text not null, verifier text not null, expires_at text not null)`)
    await run('create index sign_in_attempt_provider on sign_in_attempt (provider_id)')
  },
})
