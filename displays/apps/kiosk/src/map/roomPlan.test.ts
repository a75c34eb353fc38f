import { describe, expect, it } from 'vitest';
import { roomPlan, wayTo, type RoomPlan } from './roomPlan';

/** The plan as somebody at the kiosk sees it, who stands below. */
function drawn(plan: RoomPlan): readonly string[] {
  return Array.from({ length: plan.rows }, (_, row) =>
    Array.from({ length: plan.columns }, (_, column) => plan.spots.find((spot) => spot.row === row && spot.column === column)?.table ?? '·').join(' '),
  );
}

describe('the room', () => {
  it.each([
    { side: 'back', stage: 'ahead', seen: ['1 2 3', '4 5 6', '7 8 ·'] },
    { side: 'left', stage: 'left', seen: ['3 6 ·', '2 5 8', '1 4 7'] },
    { side: 'right', stage: 'right', seen: ['7 4 1', '8 5 2', '· 6 3'] },
    { side: 'front', stage: 'behind', seen: ['· 8 7', '6 5 4', '3 2 1'] },
  ] as const)('is turned as seen from the $side', ({ side, stage, seen }) => {
    const plan = roomPlan(8, { side, perRow: 3 });
    expect(drawn(plan)).toEqual(seen);
    expect(plan.stage).toBe(stage);
  });

  it.each([
    [2, 2],
    [12, 4],
    [32, 8],
    [50, 10],
  ])('of %i tables has rows of %i when nobody says otherwise', (tables, perRow) => {
    expect(roomPlan(tables, { side: 'back' }).columns).toBe(perRow);
  });

  it.each([1, 2, 7, 13, 32, 50, 100, 200])('of %i tables has a place for each', (tables) => {
    for (const side of ['back', 'left', 'right', 'front'] as const) {
      const plan = roomPlan(tables, { side });
      const places = new Set(plan.spots.map(({ column, row }) => `${column}/${row}`));
      expect(places.size).toBe(tables);
      expect(plan.spots.every(({ column, row }) => column >= 0 && column < plan.columns && row >= 0 && row < plan.rows)).toBe(true);
    }
  });
});

describe('the way', () => {
  const plan = roomPlan(32, { side: 'back', perRow: 8 });

  it.each([
    [25, { row: 1, side: 'left' }],
    [28, { row: 1, side: 'ahead' }],
    [32, { row: 1, side: 'right' }],
    [1, { row: 4, side: 'left' }],
    [13, { row: 3, side: 'ahead' }],
  ] as const)('to table %i', (table, way) => {
    expect(wayTo(plan, table)).toEqual(way);
  });

  it('to a table that is not there is none', () => {
    expect(wayTo(plan, 33)).toBeUndefined();
  });
});
