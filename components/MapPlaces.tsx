import { indexed } from '../lib/dossier/titles.ts';
import { language, t } from '../lib/i18n.ts';
import type { MapData, MapPoint } from '../lib/map/map-data.ts';
import { TopicName } from './TopicName.tsx';

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
  const places = points.flatMap((point) =>
    point.topics.map((here) => ({ ...here, where: whereText(point) })),
  );
  return (
    <ul class="map-places" aria-label={t('map.places')}>
      {indexed(places, language()).map((place) => (
        <li key={place.id} aria-current={place.id === topic ? 'location' : undefined}>
          <button type="button" class="plain-link" onClick={() => onTopic(place.id)}>
            <TopicName topic={place} />
          </button>{' '}
          <span class="soft">
            {[t(`kind.${place.kind}`), place.where].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
