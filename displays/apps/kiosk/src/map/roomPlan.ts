import { gridFor } from '@livesession/scene/grid';
import type { KioskPlace, RoomSide } from '@livesession/wire';

/** A table's place as somebody at the kiosk sees it: columns from the left, rows from the far end. */
export interface Spot {
  readonly table: number;
  readonly column: number;
  readonly row: number;
}

/** The room, turned so that whoever stands before the kiosk looks up the picture. */
export interface RoomPlan {
  readonly columns: number;
  readonly rows: number;
  readonly spots: readonly Spot[];
  readonly stage: 'ahead' | 'left' | 'right' | 'behind';
}

/** Where to go: how many rows into the room, and to which side. */
export interface Way {
  readonly row: number;
  readonly side: 'left' | 'ahead' | 'right';
}

const stages = { back: 'ahead', left: 'left', right: 'right', front: 'behind' } as const satisfies Record<RoomSide, RoomPlan['stage']>;

export function roomPlan(tables: number, place: KioskPlace): RoomPlan {
  const perRow = Math.min(tables, place.perRow ?? usualRow(tables));
  const deep = Math.ceil(tables / perRow);
  const turned = place.side === 'left' || place.side === 'right';
  return {
    columns: turned ? deep : perRow,
    rows: turned ? perRow : deep,
    spots: Array.from({ length: tables }, (_, index) => ({ table: index + 1, ...seenFrom(place.side, index % perRow, Math.floor(index / perRow), perRow, deep) })),
    stage: stages[place.side],
  };
}

/** The way to a table; undefined when the room has no such table. */
export function wayTo(plan: RoomPlan, table: number): Way | undefined {
  const spot = plan.spots.find((each) => each.table === table);
  if (!spot) return undefined;
  const off = spot.column + 0.5 - plan.columns / 2;
  const ahead = Math.abs(off) <= Math.max(0.5, plan.columns / 6);
  return { row: plan.rows - spot.row, side: ahead ? 'ahead' : off < 0 ? 'left' : 'right' };
}

// Facing the stage, table 1 is in front on the left; `across` counts from the left and `back` from the stage.
function seenFrom(side: RoomSide, across: number, back: number, perRow: number, deep: number): { readonly column: number; readonly row: number } {
  switch (side) {
    case 'back':
      return { column: across, row: back };
    case 'left':
      return { column: back, row: perRow - 1 - across };
    case 'right':
      return { column: deep - 1 - back, row: across };
    case 'front':
      return { column: perRow - 1 - across, row: deep - 1 - back };
    default:
      return side satisfies never;
  }
}

/** As many as make a room a little wider than deep; of the numbers near that, the one that fills its last row best. */
function usualRow(tables: number): number {
  const fitting = gridFor(tables, 3, 2).columns;
  const free = (perRow: number): number => perRow * Math.ceil(tables / perRow) - tables;
  return [fitting, fitting + 1, fitting - 1, fitting + 2].filter((each) => each > 0).reduce((best, each) => (free(each) < free(best) ? each : best));
}
