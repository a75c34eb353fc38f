import type { JSX } from 'preact';
import { t } from '../messages';
import { useKiosk } from '../visit/kiosk';
import { roomPlan, wayTo, type RoomPlan, type Spot, type Way } from './roomPlan';

/** A table's square with the aisle around it, and the table itself. */
const square = 100;
const tile = 76;
const margin = 40;

/** The whole room as seen from here: this kiosk at the lower edge, the table, and the way between them. */
export function RoomMap(props: { readonly table: number }): JSX.Element {
  const kiosk = useKiosk();
  const plan = roomPlan(Math.max(kiosk.session.value?.tables ?? 0, props.table), kiosk.place.value);
  const way = wayTo(plan, props.table);
  const spot = plan.spots.find((each) => each.table === props.table);
  if (!way || !spot) return <></>;
  return (
    <figure class="map">
      <Drawing plan={plan} spot={spot} />
      <figcaption class="map__way">{sentence(way)}</figcaption>
    </figure>
  );
}

function sentence({ row, side }: Way): string {
  return t(side === 'ahead' ? 'wayAhead' : side === 'left' ? 'wayLeft' : 'wayRight', { row });
}

function Drawing(props: { readonly plan: RoomPlan; readonly spot: Spot }): JSX.Element {
  const { plan, spot } = props;
  const frame = frameOf(plan);
  const { width, floor, unit } = frame;
  const here = { x: width / 2, y: floor + 10 * unit };
  return (
    <svg class="map__room" viewBox={`0 0 ${width} ${floor + 40 * unit}`} aria-hidden="true">
      <rect class="map__floor" x="4" y="4" width={width - 8} height={floor - 8} rx="24" />
      <Stage plan={plan} frame={frame} />
      {plan.spots.map((each) => each !== spot && <Table key={each.table} at={middleOf(each, frame)} table={each.table} />)}
      <path class="map__path" d={path(plan, spot, frame, here.y - 22 * unit)} stroke-width={9 * unit} stroke-dasharray={`${2 * unit} ${18 * unit}`} />
      <Table at={middleOf(spot, frame)} table={spot.table} mine />
      <circle class="map__here" cx={here.x} cy={here.y} r={22 * unit} />
      <circle class="map__heredot" cx={here.x} cy={here.y} r={8 * unit} />
      <text class="map__heretext" x={here.x + 36 * unit} y={here.y + 6 * unit} font-size={32 * unit}>
        {t('youAreHere')}
      </text>
    </svg>
  );
}

/** The picture's measures: a small room is drawn in a wide picture, and in a large one signs and words are drawn larger, so that they stay readable. */
interface Frame {
  readonly width: number;
  /** Where the room ends towards the kiosk. */
  readonly floor: number;
  readonly left: number;
  readonly unit: number;
}

function frameOf(plan: RoomPlan): Frame {
  const unit = Math.max(1, Math.max(plan.columns, plan.rows) / 8);
  const room = plan.columns * square + margin * 2;
  const width = Math.max(room, 620 * unit);
  return { width, floor: plan.rows * square + margin * 2, left: (width - plan.columns * square) / 2, unit };
}

function Stage(props: { readonly plan: RoomPlan; readonly frame: Frame }): JSX.Element | null {
  const { width, floor, unit } = props.frame;
  const { stage } = props.plan;
  if (stage === 'behind') return null;
  const ahead = stage === 'ahead';
  const length = Math.min((ahead ? width : floor) * 0.5, 360 * unit);
  const thick = 30 * unit;
  const middle = ahead ? { x: width / 2, y: 4 + thick / 2 } : { x: stage === 'left' ? 4 + thick / 2 : width - 4 - thick / 2, y: floor / 2 };
  const turned = ahead ? 0 : stage === 'left' ? -90 : 90;
  return (
    <g transform={`rotate(${turned} ${middle.x} ${middle.y})`}>
      <rect class="map__stage" x={middle.x - length / 2} y={middle.y - thick / 2} width={length} height={thick} rx="8" />
      <text class="map__stagetext" x={middle.x} y={middle.y} font-size={22 * unit}>
        {t('stage')}
      </text>
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function Table(props: { readonly at: Point; readonly table: number; readonly mine?: boolean }): JSX.Element {
  const { x, y } = props.at;
  const side = props.mine ? tile + 12 : tile;
  return (
    <g class={props.mine ? 'map__table map__table--mine' : 'map__table'}>
      <rect x={x - side / 2} y={y - side / 2} width={side} height={side} rx={side / 2.6} />
      <text x={x} y={y + (props.mine ? 16 : 12)}>
        {props.table}
      </text>
    </g>
  );
}

function middleOf({ column, row }: Spot, frame: Frame): Point {
  return { x: frame.left + (column + 0.5) * square, y: margin + (row + 0.5) * square };
}

// Along the aisles, as people walk: to the side behind the last row, then up beside the table's column, on the side that is nearer.
function path(plan: RoomPlan, spot: Spot, frame: Frame, from: number): string {
  const { x, y } = middleOf(spot, frame);
  const start = frame.width / 2;
  if (spot.row === plan.rows - 1 && Math.abs(x - start) < square) return `M${start} ${from}L${x} ${y + tile / 2}`;
  const nearer = x > start ? -1 : 1;
  return `M${start} ${from}V${margin + plan.rows * square}H${x + (nearer * square) / 2}V${y}H${x + (nearer * tile) / 2}`;
}
