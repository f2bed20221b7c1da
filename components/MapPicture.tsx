import { useId } from 'preact/hooks';
import { localTitle } from '../lib/dossier/titles.ts';
import { language, t } from '../lib/i18n.ts';
import type { MapData, MapName, MapPoint } from '../lib/map/map-data.ts';

interface PointProps {
  point: MapPoint;
  /** The topic that the reader looks at has its place here. */
  isHere?: boolean;
}

/** The sign of a point: an arrow to what lies beyond the edge, a diamond where the reader is. */
function Sign({ point: { x, y, topics, beyond }, isHere = false }: PointProps) {
  const place = `translate(${x} ${y})`;
  if (beyond !== undefined)
    return (
      <path
        class={isHere ? 'here' : 'beyond'}
        transform={`${place} rotate(${beyond}) scale(${isHere ? 1.7 : 1})`}
        d="M3.5 0-2.5 3.2V-3.2Z"
      />
    );
  if (isHere) return <path class="here" transform={place} d="M0-6.3 6.3 0 0 6.3-6.3 0Z" />;
  if (topics.length === 0) return <circle class="city" cx={x} cy={y} r={1.8} />;
  return <circle class="place" cx={x} cy={y} r={2.4} />;
}

function Name({ point: { label, topics }, isHere = false }: PointProps) {
  if (!label) return null;
  const kind = isHere ? 'here' : topics.length > 0 ? 'place' : 'city';
  return (
    <text class={kind} x={label.x} y={label.y} text-anchor={label.anchor}>
      {label.text}
    </text>
  );
}

function Names({ names, of }: { names: readonly MapName[]; of: string }) {
  return names.map(({ text, x, y }) => (
    <text key={text} class={of} x={x} y={y}>
      {text}
    </text>
  ));
}

/** The map itself. What it shows is told again by the list beside it, so it is one picture. */
export function MapPicture({ map, topic }: { map: MapData; topic: string | null }) {
  const base = useId();
  const { width, height, land, lines, frontier, frontierName, countries, neighbours, points } = map;
  const here = points.find(({ topics }) => topics.some(({ id }) => id === topic));
  const shown = here?.topics.find(({ id }) => id === topic);
  const title = shown && (localTitle(shown, language()) ?? shown.title);
  const others = points.filter((point) => point !== here);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${base}-title`}
      aria-describedby={`${base}-description`}
    >
      <title id={`${base}-title`}>
        {title ? t('map.titleOf', { place: title }) : t('map.title')}
      </title>
      <desc id={`${base}-description`}>{t('map.description')}</desc>
      <path class="land" d={land} />
      <path class="lines" d={lines} />
      <path class="band" d={frontier} />
      <path class="frontier" d={frontier} />
      <Names names={countries} of="country" />
      <Names names={neighbours} of="neighbour" />
      <Names names={[frontierName]} of="frontier-name" />
      {points.map(
        ({ label }) => label?.leader && <path key={label.text} class="leader" d={label.leader} />,
      )}
      {/* Below the signs beside it, which are smaller, and its name above all others. */}
      {here && <Sign point={here} isHere />}
      {others.map((point) => (
        <Sign key={`${point.x} ${point.y}`} point={point} />
      ))}
      {others.map((point) => (
        <Name key={`${point.x} ${point.y}`} point={point} />
      ))}
      {here && <Name point={here} isHere />}
    </svg>
  );
}
