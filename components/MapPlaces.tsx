import { t } from '../lib/i18n.ts';
import type { MapData, MapPoint } from '../lib/map/map-data.ts';
import { told } from './told.ts';

export interface MapPlacesProps {
  points: MapData['points'];
  /** The topic whose place is marked. */
  topic: string | null;
  onTopic(id: string): void;
}

/** Where on the map to look, for a place that does not stand there under its own name. */
function whereText({ city, beyond }: MapPoint): string {
  if (beyond !== undefined) return t('map.beyond');
  return city === undefined ? '' : t('map.at', { place: city });
}

/** Every place of the map by name, with what it is, to open its topic. */
export function MapPlaces({ points, topic, onTopic }: MapPlacesProps) {
  const places = points
    .flatMap((point) => point.topics.map((here) => ({ ...here, where: whereText(point) })))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return (
    <ul class="map-places" aria-label={t('map.places')}>
      {places.map(({ id, title, kind, where }) => (
        <li key={id} aria-current={id === topic ? 'location' : undefined}>
          <button type="button" class="plain-link" onClick={() => onTopic(id)}>
            <bdi {...told()}>{title}</bdi>
          </button>{' '}
          <span class="soft">{[t(`kind.${kind}`), where].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
