import { Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { shortDateOf } from '../../words/dates.js';
import type { OwnCase } from './own-case.js';
import classes from './stage-list.module.css';
import { stagesOf, type Stage } from './stages.js';

const WORDS: Readonly<Record<Stage['mark'], string>> = {
  done: 'Selesai',
  now: 'Sedang berjalan',
  returned: 'Dikembalikan kepada Anda',
  ended: 'Berakhir di sini',
  ahead: 'Belum',
};

/** By whose word a stage ended, to the applicant. */
const STATED: Readonly<Record<string, string>> = {
  pemohon: 'menurut pernyataan Anda',
  operator: 'menurut pernyataan Anda melalui petugas',
  verifikator: 'menurut pernyataan Verifikator',
};

/** The way of the case, from the letter to its end. */
export function StageList({ procedure, steps, turn }: Pick<OwnCase, 'procedure' | 'steps' | 'turn'>) {
  return (
    <ol className={classes['list']}>
      {stagesOf(procedure, steps).map(({ title, mark, at, word }, index) => (
        <li
          key={title}
          className={classes['stage']}
          data-mark={mark}
          aria-current={mark === 'now' || mark === 'returned' ? 'step' : undefined}
        >
          <span className={classes['sign']} aria-hidden>
            {mark === 'done' ? <IconCheck size={16} /> : mark === 'ended' ? <IconX size={16} /> : index + 1}
          </span>
          <div>
            <Text fw={mark === 'ahead' || mark === 'done' ? 400 : 700}>{title}</Text>
            <Text size="sm" c="dimmed">
              {wordsOf(mark, turn)}
              {mark === 'done' && at !== null && ` ${shortDateOf(at)}`}
              {mark === 'done' && word !== null && `, ${STATED[word] ?? ''}`}
            </Text>
          </div>
        </li>
      ))}
    </ol>
  );
}

function wordsOf(mark: Stage['mark'], turn: OwnCase['turn']): string {
  if (mark === 'ahead' && !turn) return 'Tidak dilanjutkan';
  return mark === 'now' && turn?.waitingOn === 'pemohon' ? 'Giliran Anda' : WORDS[mark];
}
