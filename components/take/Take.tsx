import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { type PassageFormat, passageFormats, writePassage } from '../../lib/take/formats.ts';
import type { Passage } from '../../lib/take/passage.ts';
import { copyText } from './copy.ts';

export interface TakeProps {
  label: string;
  /** Made when it is asked for. */
  passage(): Passage;
}

/** Copies a passage with its citation, in the format that the reader picks. */
export function Take({ label, passage }: TakeProps) {
  const [isOpen, open] = useState(false);
  const [said, say] = useState('');

  async function take(format: PassageFormat): Promise<void> {
    say('');
    try {
      await copyText(writePassage(passage(), format));
      say(t('take.copied'));
    } catch (error) {
      say(t('take.notCopied', { reason: String(error) }));
    }
  }
  return (
    <div class="take">
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        onClick={() => {
          open(!isOpen);
          say('');
        }}
      >
        {label}
      </button>
      {isOpen && (
        <>
          {passageFormats.map((format) => (
            <button key={format} type="button" class="small" onClick={() => void take(format)}>
              {t(`take.format.${format}`)}
            </button>
          ))}
          <span role="status" class="soft">
            {said}
          </span>
        </>
      )}
    </div>
  );
}
