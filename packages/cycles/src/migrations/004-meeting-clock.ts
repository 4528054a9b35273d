import { migration } from '@lerende/kernel'

/** What an ontmoeting is busy with now, and how long that may take: the same on every screen in the room. */
export const meetingClock = migration({
  name: '004-meeting-clock',
  async up(run) {
    await run(`create table meeting_clock (ontmoeting_id text primary key references ontmoeting (id), network_id text not null,
      about text not null, subject_id text not null, seconds integer not null, spent_seconds integer not null, started_at text)`)
  },
})
