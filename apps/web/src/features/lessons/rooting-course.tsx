import { showDay, showDayShortYear } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { useWide } from '../../lib/use-wide.ts'
import { Table } from '../../ui/table.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { type LessonStep, placed, said } from './course.ts'
import { STEPS, stepOf } from './steps.ts'
import { texts } from './texts.ts'

/** Units of the drawing; it scales with its column, so on a phone it is drawn smaller to keep its words readable. */
const WIDTHS = { desk: 480, phone: 320 } as const
const HEIGHT = 168
const LEFT = 96
const RIGHT = 16
const TOP = 14
const ROW = 36

const yOf = (rooting: string) => TOP + (STEPS.length - 1 - STEPS.indexOf(stepOf(rooting))) * ROW

/** How a lesson grew, and sometimes slipped: a sentence, a picture, and the table of the picture. */
export function RootingCourse({ steps }: { steps: readonly LessonStep[] }) {
  const today = useToday()
  const { moves, fellBack } = said(steps)
  const sentence = moves === 0 ? texts.course.still : texts.course.moved({ moves, fellBack })
  return (
    <div className="lb-stack">
      <Text>{sentence}</Text>
      {moves === 0 || today === undefined ? null : <Drawing steps={steps} today={today} label={sentence} />}
      <Expander label={texts.course.table}>
        <Table
          caption={texts.course.caption}
          rows={steps}
          rowKey={(step) => step.seq}
          columns={[
            { head: texts.course.day, cell: (step) => showDay(step.day, today), names: true },
            { head: texts.course.step, cell: (step) => texts.rooting[stepOf(step.rooting)] },
            { head: texts.course.what, cell: (step) => step.note || texts.course.kinds[kindOf(step)] },
          ]}
        />
      </Expander>
    </div>
  )
}

function Drawing({ steps, today, label }: { steps: readonly LessonStep[]; today: string; label: string }) {
  const width = WIDTHS[useWide() ? 'desk' : 'phone']
  const right = width - RIGHT
  const points = placed(steps, today).map(({ step, at }) => ({ step, x: LEFT + at * (right - LEFT), y: yOf(step.rooting) }))
  // A step is a change on a day, not a slope towards it.
  const path = points.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')
  const first = steps[0]
  return (
    <svg className="lb-course" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {STEPS.map((step) => (
        <g key={step}>
          <line className="lb-course__grid" x1={LEFT} x2={right} y1={yOf(step)} y2={yOf(step)} />
          <text className="lb-course__name" x="0" y={yOf(step) + 5}>
            {texts.rooting[step]}
          </text>
        </g>
      ))}
      <path className="lb-course__line" d={`${path}H${right}`} />
      {points.map(({ step, x, y }) => (
        <circle key={step.seq} className={step.kind === 'check' ? 'lb-course__check' : 'lb-course__point'} cx={x} cy={y} r="6" />
      ))}
      {first ? (
        <text className="lb-course__name" x={LEFT} y={HEIGHT - 6}>
          {showDayShortYear(first.day)}
        </text>
      ) : null}
      <text className="lb-course__name" x={right} y={HEIGHT - 6} textAnchor="end">
        {texts.course.now}
      </text>
    </svg>
  )
}

const KINDS = ['added', 'step', 'check'] as const
const kindOf = (step: LessonStep) => KINDS.find((kind) => kind === step.kind) ?? 'step'
