import { useId } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { MapData } from '../lib/map/map-data.ts';
import { MapPicture } from './MapPicture.tsx';
import { MapPlaces } from './MapPlaces.tsx';

export interface FrontierMapProps {
  map: MapData;
  /** The topic whose place is marked; null for none. One that has no place marks none. */
  topic: string | null;
  /** The reader asks for another topic. */
  onTopic(id: string): void;
}

/** The frontier with the dossier's places, and every place again in a list that can be read out. */
export function FrontierMap({ map, topic, onTopic }: FrontierMapProps) {
  const note = useId();
  return (
    <div class="frontier-map">
      <div class="frontier-map-parts">
        <figure aria-describedby={note}>
          <MapPicture map={map} topic={topic} />
          <figcaption class="soft" id={note}>
            {t('map.note')}
          </figcaption>
        </figure>
        <MapPlaces points={map.points} topic={topic} onTopic={onTopic} />
      </div>
    </div>
  );
}
