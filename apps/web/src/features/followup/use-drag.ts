import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** Something that things of one kind can be dropped on. `accepts`: not on oneself. */
interface DropTarget {
  kind: 'punten' | 'agenda'
  accepts: (ids: readonly string[]) => boolean
  drop: (ids: string[]) => void
}

/**
 * Lets an element be dropped on, and dragged when it says what it stands for, by id. Only a way more: all of it can be done
 * with the keyboard too, through the choices beside it.
 * @returns the ref for the element, and whether something hovers over it
 */
export function useDrag<E extends HTMLElement>(target: DropTarget, drags?: () => string[]): { ref: RefObject<E | null>; over: boolean } {
  const ref = useRef<E>(null)
  const latest = useRef({ target, drags })
  const [over, setOver] = useState(false)
  const movable = drags !== undefined

  useEffect(() => {
    latest.current = { target, drags }
  })

  useEffect(() => {
    const element = ref.current
    if (!element) return
    const onto = dropTargetForElements({
      element,
      canDrop: ({ source }) => isOf(source.data, latest.current.target.kind) && latest.current.target.accepts(source.data.ids),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        if (isOf(source.data, latest.current.target.kind)) latest.current.target.drop(source.data.ids)
      },
    })
    if (!movable) return onto
    return combine(
      onto,
      draggable({ element, getInitialData: () => ({ kind: latest.current.target.kind, ids: latest.current.drags?.() ?? [] }) }),
    )
  }, [movable])

  return { ref, over }
}

function isOf(data: Record<string | symbol, unknown>, kind: DropTarget['kind']): data is { kind: DropTarget['kind']; ids: string[] } {
  return data['kind'] === kind && Array.isArray(data['ids'])
}
